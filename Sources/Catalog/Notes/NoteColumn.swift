/// What a column of a table of notes holds, by the words of its header.
///
/// The words are those of our own tables, of people's spreadsheets and of the exports of board
/// tools: “Card Name” and “List Name” of Trello, “Section/Column” of Asana, “Subject” and “Body” of
/// Padlet.
enum NoteColumn: CaseIterable {
  case title, text, chart, section, group, author, label, tags, confidential, `private`, archived

  /// The headers of such a column, the surest first, in small letters with single spaces.
  var headers: [String] {
    switch self {
    case .text:
      [
        "text", "note", "note text", "sticky note", "sticky", "content", "contents", "idea", "body",
        "card description", "message", "comment", "post", "item", "notes", "description", "desc",
      ]
    case .title: ["card name", "card title", "task name", "title", "subject", "name", "task"]
    case .chart: ["chart", "sheet"]
    case .section:
      [
        "section", "column", "section column", "list name", "list", "bucket name", "bucket", "area",
        "category", "lane", "swimlane", "stage", "status",
      ]
    case .group: ["group", "breakout group", "team", "table"]
    case .author:
      ["member", "author", "written by", "created by", "creator", "writer", "participant"]
    case .label: ["label"]
    case .tags: ["labels", "tags", "tag", "sensitivity"]
    case .confidential: ["confidential"]
    case .private: ["private"]
    case .archived: ["archived"]
    }
  }

  /// Where each column stands in a line of headers.
  static func places(in headers: [String]) -> [NoteColumn: Int] {
    let headers = headers.map(words)
    var places: [NoteColumn: Int] = [:]
    for column in allCases {
      places[column] = column.headers.lazy.compactMap { headers.firstIndex(of: $0) }.first
    }
    if let title = places[.title], let text = places[.text], headers[title] == "name",
      !describes(headers[text])
    {
      // Beside the text of a note a name is whose note it is.
      places[.title] = nil
      if places[.author] == nil { places[.author] = title }
    }
    return places
  }

  /// Whether a column says more of what the name beside it names.
  private static func describes(_ header: String) -> Bool {
    ["notes", "description", "desc"].contains(header)
  }

  /// A header in small letters, anything but letters made single spaces.
  private static func words(of header: String) -> String {
    header.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }
}
