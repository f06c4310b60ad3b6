import Facilitation

/// A made-up note: what somebody in the room of the demo said.
struct DemoNote {
  /// The group's place among the groups, from 0.
  var group: Int
  /// The section's place on the group's chart, from 0.
  var section: Int
  /// The member's place in the group, from 0; nil where it is not known who said it.
  var member: Int?
  var text: String
  var label: Label?

  private init(
    _ group: Int, _ section: Int, _ member: Int?, _ text: String, _ label: Label? = nil
  ) {
    self.group = group
    self.section = section
    self.member = member
    self.text = text
    self.label = label
  }

  /// What those who collect data said, then what those who use it said.
  static let all = producers + consumers

  private static let producers = [
    DemoNote(0, 0, 0, "Sit down with the village committee before any form is written"),
    DemoNote(0, 0, 3, "Map who already collects what: clinic, school, water committee"),
    DemoNote(0, 0, 1, "Train volunteers from the same ward: they know the paths and the people"),
    DemoNote(0, 0, 5, "Pilot with ten households, then cut the form by half"),
    DemoNote(0, 0, 7, "Read the results back to the people who gave them, within two weeks"),
    DemoNote(0, 1, 2, "Register of new arrivals, on paper, kept by the block leader"),
    DemoNote(0, 1, 4, "Phone survey for the places that the rains cut off"),
    DemoNote(0, 1, 6, "Wells, clinics and bridges on the open map, drawn by local mappers"),
    DemoNote(0, 1, 0, "Market prices every Friday, by photo"),
    DemoNote(0, 1, 8, "Listening groups of women, held apart and at their hour"),
    DemoNote(0, 2, 1, "The same household was asked by five organisations in one month"),
    DemoNote(0, 2, 9, "No network three days a week: the data waits on one phone"),
    DemoNote(0, 2, 3, "People ask what they get for answering, and we have no answer"),
    DemoNote(0, 2, 5, "Form in English, answers in Kirundi, meaning lost in between"),
    DemoNote(
      0, 2, nil, "A list with names was left in a shared taxi last March", .confidential),
    DemoNote(
      0, 2, nil, "A family at risk in block C was named in a chat group", .urgent),
    DemoNote(0, 3, 2, "The water point moved: the walk is 15 minutes now, it was 40"),
    DemoNote(0, 3, 7, "The committee argues with our own numbers. That is a success"),
  ]

  private static let consumers = [
    DemoNote(1, 0, 0, "Write down the decision first, then ask for the data it needs"),
    DemoNote(1, 0, 2, "Ask the branch what it has before asking for more"),
    DemoNote(1, 0, 4, "Agree on one list of place names"),
    DemoNote(1, 0, 6, "Say by when the answer is needed, and what happens if it is late"),
    DemoNote(1, 1, 1, "Numbers by sex, age and disability, or we plan for nobody"),
    DemoNote(1, 1, 3, "Stories beside the numbers: one voice from each ward"),
    DemoNote(1, 1, 5, "Photos of the register are enough for a first look"),
    DemoNote(1, 1, 7, "What clinics and schools publish already"),
    DemoNote(1, 2, 8, "Data comes after the money has been spent"),
    DemoNote(1, 2, 0, "Five organisations, five spellings of one village"),
    DemoNote(1, 2, 9, "Nobody says how the numbers were made, so nobody trusts them"),
    DemoNote(1, 2, 2, "The same families are surveyed again and again"),
    DemoNote(1, 2, 4, "Who owns the data once the project has ended?"),
    DemoNote(
      1, 2, nil, "One donor asks for lists of names as proof", .confidential),
    DemoNote(1, 3, 6, "Stocks went where the queues were, not where the map said"),
    DemoNote(1, 3, 3, "Fewer questions, and better ones, in the second round"),
  ]

  /// Names for notes that belong together, with the places of the notes among `all`.
  static let clusters: [(name: String, notes: [Int])] = [
    ("Asked too often", [10, 29]),
    ("Close the loop", [4, 17]),
    ("Speak one language", [13, 20, 27]),
    ("Names and safety", [14, 15, 31]),
  ]

  /// The note that the demo's room set aside.
  static let parked = 30
}
