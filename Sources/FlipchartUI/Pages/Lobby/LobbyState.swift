import Facilitation
import Screen

/// Where this page stands.
struct LobbyState: Sendable {
  var listing: LobbyListing?
}
