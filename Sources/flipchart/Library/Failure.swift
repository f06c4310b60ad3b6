import Catalog
import Facilitation
import Foundation
import Journal
import Sync

/// Why something could not be done: one sentence for a person.
struct Failure: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }

  /// The failure that an error of the house amounts to; nil for those of the command line itself.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal: self.init(refusal.sentence)
    case let fault as SessionFault: self.init(fault.sentence)
    case let fault as JoinFault: self.init(fault.sentence)
    case let fault as HostFault: self.init(fault.sentence)
    case let error as CatalogError: self.init("\(error)")
    default: return nil
    }
  }

  /// The failure of reading or writing something, with the system's reason.
  ///
  /// - Parameter what: what cannot be done, to begin the sentence with: "x.md cannot be written".
  init(_ what: String, because error: any Error) {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    let code = [error, underlying].compactMap { ($0 as? POSIXError)?.code ?? Self.code(of: $0) }
    let reason = code.first.map { String(cString: strerror($0.rawValue)).lowercased() }
    self.init("\(what): \(reason ?? error.localizedDescription).")
  }

  private static func code(of error: (any Error)?) -> POSIXErrorCode? {
    guard let error = error as NSError?, error.domain == NSPOSIXErrorDomain else { return nil }
    return POSIXErrorCode(rawValue: Int32(error.code))
  }
}
