import Catalog

/// The folder that this project stands in, with the plans and themes that it bundles.
enum Project {
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static let catalog = Catalog(
    bundled: Home(plans: "\(root)/sessions/plans", themes: "\(root)/themes"))
}
