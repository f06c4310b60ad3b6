import Facilitation

/// The keys of a plan.
enum PlanKey: String, FileKey {
  case title, purpose, question, people, minutes, difficulty
  case materials, preparation, roles
  case groupRules = "group-rules"
  case peoplePerHelper = "people-per-helper"
  case groups, charts, parts, votes, extras, links, credit, sharing, certificate
  case defaultLabel = "default-label"
  case attribution
  case retentionDays = "retention-days"
  case staffVote = "staff-vote"
  case helpersSeeOtherGroups = "helpers-see-other-groups"
}

/// The keys of a group.
enum GroupKey: String, FileKey {
  case name, purpose, cap
}

/// The keys of a chart.
enum ChartKey: String, FileKey {
  case title, owner, prompts, sections, fields, rows
}

/// The keys of a section.
enum SectionKey: String, FileKey {
  case title, kind, colour
}

/// The keys of a field of a table.
enum FieldKey: String, FileKey {
  case title, kind, needed, choices
  case settledBy = "settled-by"
  case section
}

/// The keys of what those who complete a plan are given.
enum CertificateKey: String, FileKey {
  case statement, requires, evaluation
  case signedBy = "signed-by"
}

/// The keys of a part.
enum PartKey: String, FileKey {
  case title, kind, day, minutes, happens
  case speakerNotes = "speaker-notes"
  case prompts, charts, votes
}

/// The keys of a vote.
enum VoteKey: String, FileKey {
  case title, question, kind, charts, sections, dots, cap, sealed, anonymous, top, minutes
}

/// The keys of a link.
enum LinkKey: String, FileKey {
  case title, address
}
