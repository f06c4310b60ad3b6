import Facilitation
import Testing

@testable import Catalog

/// Files of notes as people and their tools write them.
@Suite struct NoteFileTests {
  private func csv(_ text: String) throws -> [NoteRow] {
    try NoteFile.rows(of: text, as: .csv, file: "notes.csv")
  }

  private func fault(_ text: String) throws -> String? {
    try #require(throws: Faults.self) { try csv(text) }.description
  }

  @Test func aTableIsReadByItsHeaders() throws {
    let rows = try csv(
      "Section,Text,Group,Author,Label\r\nSteps,Ask first,Producers,Zoë,urgent\r\n")
    #expect(
      rows == [
        NoteRow(
          line: 2, text: "Ask first", section: "Steps", group: "Producers", author: "Zoë",
          label: "urgent")
      ])
  }

  @Test func quotationMarksSeparatorsAndLineEndsStandInText() throws {
    let rows = try csv("text\r\n\"one, \"\"two\"\"\r\nthree\"\r\n\r\n\"\"\r\nfour\rfive\n")
    #expect(rows.map(\.text) == ["one, \"two\"\r\nthree", "four", "five"])
    #expect(rows.map(\.line) == [2, 6, 7])
  }

  @Test(arguments: [
    "text;section\nA, b;Steps", "text\tsection\nA, b\tSteps", "sep=;\ntext;section\nA, b;Steps",
  ])
  func semicolonsAndTabsSeparateToo(_ text: String) throws {
    let row = try #require(try csv(text).first)
    #expect(row.text == "A, b")
    #expect(row.section == "Steps")
    #expect(row.line == text.split(separator: "\n").count)
  }

  @Test func whatKeepsANoteBackIsReadWhateverTheColumnIsCalled() throws {
    #expect(
      try csv("Card Name,Labels\nFees,\"Topic (blue),Confidential (red)\"").map(\.tags)
        == [["Topic", "Confidential"]])
    #expect(try csv("Name,Notes,Tags\nFees,,urgent").map(\.tags) == [["urgent"]])
    #expect(try csv("text,Confidential\nA,yes\nB,no").map(\.tags) == [["confidential"], []])
    #expect(try csv("text,label,private\nA,public,yes\nB,,").map(\.isPrivate) == [true, false])
  }

  @Test func exportsOfBoardToolsAreUnderstood() throws {
    let trello = """
      Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board ID,\
      Board Name,Archived
      c1,Ask first,https://example.org/1,"With the elders, then all",red,Ben,,l1,Steps,b1,Board,false
      c2,Old,https://example.org/2,,,,,l1,Steps,b1,Board,true
      """
    #expect(
      try csv(trello) == [
        NoteRow(
          line: 2, text: "Ask first\nWith the elders, then all", section: "Steps", tags: ["red"])
      ])
    let padlet = "Subject,Body,Author,Section\nFees,,Zoë,Barriers"
    #expect(
      try csv(padlet) == [NoteRow(line: 2, text: "Fees", section: "Barriers", author: "Zoë")])
    let mural = "ID,Text,BG Color,Type,Area\n7,Fees,#FCFE7D,sticky note,Barriers"
    #expect(try csv(mural) == [NoteRow(line: 2, text: "Fees", section: "Barriers")])
    let asana = "Task ID,Name,Assignee,Notes,Section/Column\n1,Fees,Ben,Too high,Barriers"
    #expect(try csv(asana) == [NoteRow(line: 2, text: "Fees\nToo high", section: "Barriers")])
  }

  @Test func aNameBesideAnIdeaIsWhoseItIs() throws {
    #expect(
      try csv("Name,Idea\nZoë,Radio") == [NoteRow(line: 2, text: "Radio", author: "Zoë")])
  }

  @Test func whatGuardsFromFormulasIsTakenOffAgain() throws {
    #expect(try csv("text\n'=1+1\n'tis").map(\.text) == ["=1+1", "'tis"])
  }

  @Test func aTableThatCannotBeReadIsNamedByItsLine() throws {
    #expect(try fault("colour,size\nred,3")?.hasPrefix("notes.csv:1: none of the columns") == true)
    #expect(try fault("text\nA\n\"B\n")?.hasPrefix("notes.csv:3: a quotation mark") == true)
    #expect(
      try fault("text\nAsk the elders, then all\n")?
        .hasPrefix("notes.csv:2: there are 2 cells under 1 headers") == true)
  }

  @Test func aFileThatIsNotUTF8IsNamedByItsLine() throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes: Array("one\ntwo\n".utf8) + [0xE9, 0x0A], to: "notes.txt")
    let error = #expect(throws: CatalogError.self) {
      try NoteFile.rows(of: "\(folder.path)/notes.txt", as: .lines)
    }
    #expect(error?.description.contains("notes.txt:3: this is not text in UTF-8") == true)
    try folder.write(bytes: [0xEF, 0xBB, 0xBF] + Array("text\nA".utf8), to: "notes.csv")
    #expect(try NoteFile.rows(of: "\(folder.path)/notes.csv", as: .csv).map(\.text) == ["A"])
  }

  @Test func itemsOfListsStandUnderTheirHeadings() throws {
    let text = """
      ---
      - draft
      ---
      Some words.

      - Before any heading
      ## Steps ##
      * Ask first \\#1
        with the elders
        - and the women
      1. [not a box]
      - [x] Come back

      ```
      - code
      ```
      # Barriers
      + Fees
      """
    let rows = try NoteFile.rows(of: text, as: .markdown, file: "notes.md")
    #expect(rows.map(\.line) == [6, 8, 11, 12, 18])
    #expect(rows.map(\.section) == [nil, "Steps", "Steps", "Steps", "Barriers"])
    #expect(
      rows.map(\.text) == [
        "Before any heading", "Ask first #1\nwith the elders\n- and the women", "[not a box]",
        "Come back", "Fees",
      ])
  }

  @Test func aLineIsANoteWithoutItsBullet() throws {
    let rows = try NoteFile.rows(
      of: "• Radio\n\n  2) Maps\r\n-5 degrees\n3.5 km\n", as: .lines, file: "notes.txt")
    #expect(rows.map(\.text) == ["Radio", "Maps", "-5 degrees", "3.5 km"])
    #expect(rows.map(\.line) == [1, 3, 4, 5])
  }
}
