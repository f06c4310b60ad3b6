import Facilitation
import Screen
import Support

@testable import Catalog

/// A plan's YAML: a plan that sessions take as it is, or faults.
enum PlanTarget: FuzzTarget {
  static let name = "plan"
  static let isText = true
  static var seeds: [[UInt8]] { Checkout.files(in: "sessions/plans", ending: ".yaml") }

  static func take(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    do throws(Faults) {
      let plan = try PlanFile.read(text, file: "tea.yaml")
      expect((try? plan.checked()) == plan, "a plan that no session takes")
      make(plan)
    } catch {
      error.expectTold(of: text)
    }
  }

  private static func make(_ plan: Plan) {
    let details = SessionDetails(title: plan.title, question: plan.question)
    let envelope = Envelope(
      id: "make", command: .createSession(setup: SessionSetup(plan: plan, details: details)),
      actor: .facilitator)
    let entry = try? Session(plan: plan).entry(for: envelope, at: Instant(seconds: 0))
    expect(entry.flatMap { Session.replaying([$0]) } != nil, "a plan without a session")
  }
}

/// A theme's YAML: a theme, or faults.
enum ThemeTarget: FuzzTarget {
  static let name = "theme"
  static let isText = true
  static var seeds: [[UInt8]] { Checkout.files(in: "themes", ending: ".yaml") }

  static func take(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    do throws(Faults) {
      expect(try ThemeFile.read(text, file: "tea.yaml").name.firstCommand == nil, "a raw name")
    } catch {
      error.expectTold(of: text)
    }
  }
}

/// Notes that were written elsewhere, in each form: rows, or faults.
enum NotesTarget: FuzzTarget {
  static let name = "notes"
  static let isText = true
  static let seeds =
    [
      "text,section,label,author\r\n\"a \"\"b\"\"\nc\",Steps,public,Amina\r\n",
      "Title;Labels;List\nAsk;confidential;Steps\n", "text\tgroup\nAsk\tProducers\n",
      "# Steps\n\n- [x] Ask the *elders*\n  and the \\# young\n\n```\n- no\n```\n1. Fees\n",
      "---\ntitle: x\n---\n* one\n+ two\n", "Ask the elders\n• Fees\n12) Trust\n",
    ].map { Array($0.utf8) }

  static func take(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    for form in NoteFile.Form.allCases {
      do throws(Faults) {
        let rows = try NoteFile.rows(of: text, as: form, file: "tea.csv")
        let lines = text.lineCount
        expect(rows.allSatisfy { 1...lines ~= $0.line }, "a row of a line that is not there")
      } catch {
        error.expectTold(of: text)
      }
    }
  }
}

extension String {
  /// The number after that of the last line, to which what is missing may be put down.
  fileprivate var lineCount: Int { count { $0.isNewline } + 2 }
}

extension Faults {
  /// Expects that each mistake stands in the text and can be read on a terminal.
  fileprivate func expectTold(of text: String) {
    expect(!all.isEmpty, "faults without one")
    let lines = text.lineCount
    for fault in all {
      expect(1...lines ~= fault.line, "a fault at line \(fault.line) of \(lines)")
      expect(fault.description.firstCommand == nil, "a raw control in a fault")
    }
  }
}
