import Facilitation

/// Writes a synthesis as CommonMark, chapter by chapter.
struct SynthesisLayout {
  let synthesis: Synthesis

  var document: SynthesisDocument { synthesis.document }

  /// All that follows the front matter.
  func body() -> String {
    let chapters: [(MarkdownText, [MarkdownBlock])] = [
      ("1. The sessions", sessions()), ("2. Headlines", headlines()),
      ("3. What the sessions share", shared()), ("4. What only one session has", single()),
      ("5. Votes side by side", votes()), ("6. Actions of all, by owner and date", actions()),
    ]
    let blocks = chapters.flatMap { title, blocks in
      [.heading(2, title)] + (blocks.isEmpty ? [.paragraph("None recorded.")] : blocks)
    }
    let all = [.heading(1, "\(document.title)")] + blocks
    return "\n" + MarkdownBlock.markdown(all) + "\n"
  }

  /// A heading and a list for each session that has any.
  func bySession(_ items: (Int) -> [MarkdownItem]) -> [MarkdownBlock] {
    document.sessions.indices.flatMap { index -> [MarkdownBlock] in
      let items = items(index)
      return items.isEmpty
        ? [] : [.heading(3, "\(document.sessions[index].name)"), .list(items)]
    }
  }

  /// What lays out the lines of one session's report.
  func layout(of session: Int) -> MarkdownLayout {
    MarkdownLayout(document: synthesis.reports[session], charts: .blocks)
  }

  /// The same for a session by its name.
  func layout(of name: String) -> MarkdownLayout {
    layout(of: document.sessions.firstIndex { $0.name == name } ?? 0)
  }

  private func sessions() -> [MarkdownBlock] {
    bySession { index in
      let session = document.sessions[index]
      let head = session.head
      let layout = layout(of: index)
      let people = head.participants.counted("participant")
      let groups = head.groups.count.counted("group")
      let facts: [MarkdownItem?] = [
        session.name == head.title ? nil : layout.fact("Title", "\(head.title)"),
        head.question.map { layout.fact("Question", "\($0)") },
        head.date.map { layout.fact("Date", "\(English.day($0))") },
        head.place.map { layout.fact("Place", "\($0)") },
        layout.fact("People", "\(people) in \(groups)"),
        layout.fact("Notes", "\(session.notes)"),
        layout.fact("Withheld", layout.withheld()),
      ]
      return facts.compactMap(\.self)
    }
  }

  private func headlines() -> [MarkdownBlock] {
    bySession { index in
      let headlines = document.sessions[index].headlines
      let layout = layout(of: index)
      return headlines.groups.map { MarkdownItem(text: layout.headline($0)) }
        + headlines.votes.map { vote in
          layout.item(vote) { "\(English.percent($0.share ?? 0)) of the dots" }
        }
    }
  }

  private func actions() -> [MarkdownBlock] {
    document.actions.flatMap { owned -> [MarkdownBlock] in
      let owner: MarkdownText = owned.owner.map { "\($0)" } ?? "Nobody yet"
      return [.heading(3, owner), .list(owned.actions.map(item))]
    }
  }

  private func item(_ line: ActionInSession) -> MarkdownItem {
    let action = line.action
    let facts: [MarkdownText?] = [
      action.due.map { "due \(English.day($0))" }, "\(line.session)",
      layout(of: line.session).restriction(action.label),
    ]
    return MarkdownItem(
      text: "\(action.what) — \(MarkdownText.joined(facts.compactMap(\.self), by: ", "))",
      ticked: action.done)
  }
}
