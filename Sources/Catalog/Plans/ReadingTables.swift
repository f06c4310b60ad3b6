import Facilitation

extension Reading where Value == [PlanField] {
  /// The fields of a table.
  static var fields: Reading {
    Reading<PlanField>.field.list("a list of fields", atMost: Session.mostFields).unique(\.title)
  }
}

extension Reading where Value == PlanField {
  /// A field with its keys, or its bare title.
  fileprivate static var field: Reading {
    Reading("a title, or a field with a title") { field in
      guard field.pairs == nil else { return full.read(field) }
      return Reading<String>.text(.name).read(field).map { PlanField(title: $0) }
    }
  }

  private static var full: Reading {
    .keyed("a field with a title", FieldKey.self) { keys in
      let title = keys.required(.title, .text(.name))
      // A wrong kind is told by now, and hides no other mistake.
      let kind = Reading<FieldKind>.kind(of: keys) ?? .text
      let needed = keys.optional(.needed, .flag, absent: true) ?? true
      return title.map { PlanField(title: $0, kind: kind, needed: needed) }
    }
  }
}

/// The kinds of field that have a word of their own.
private enum FieldWord: String, CaseIterable {
  case text, person, day, tick
}

extension Reading where Value == FieldKind {
  /// What the keys of a field say can be written there: its choices, its notes, or its kind.
  fileprivate static func kind(of keys: Keyed<FieldKey>) -> FieldKind? {
    let names = Reading<String>.text(.name)
    if keys[.choices] != nil {
      let choices = keys.required(
        .choices, names.list("a list of answers", atMost: 12).unique(\.self))
      let settling = Reading<String>.name(of: "an answer", among: choices)
      let settled = keys.optional(.settledBy, settling.list("a list of answers"), absent: [])
      guard let choices, let settled else { return nil }
      return .choice(among: choices, settledBy: settled)
    }
    if keys[.section] != nil {
      return keys.required(.section, names).map { .note(section: $0) }
    }
    switch keys.optional(.kind, Reading<FieldWord>.choice, absent: .text) {
    case .text: return .text
    case .person: return .person
    case .day: return .day
    case .tick: return .tick
    case nil: return nil
    }
  }
}

extension Reading where Value == [PlanSharing] {
  /// What each label allows, as labels with their terms.
  static var sharing: Reading {
    .pairs(
      "a set of labels, each with a colon and its terms", Reading<Label>.choice,
      Reading<String>.line
    ) { PlanSharing(label: $0, terms: $1) }
  }
}

extension Reading where Value == PlanCertificate {
  /// The certificate, which asks for some of `charts`.
  static func certificate(charts: [PlanChart]?) -> Reading {
    .keyed("a certificate with a statement", CertificateKey.self) { keys in
      let statement = keys.required(.statement, .text(.passage))
      let tables = charts.map { $0.filter { !$0.fields.isEmpty }.map(\.title) }
      let table = Reading<String>.name(of: "a table", among: tables).list("a list of tables")
      let signers = Reading<String>.text(.name).list("a list of roles")
      let certificate = PlanCertificate(
        statement: statement ?? "", requires: keys.optional(.requires, table) ?? [],
        evaluation: keys.optional(.evaluation, table) ?? [],
        signedBy: keys.optional(.signedBy, signers) ?? [])
      return statement == nil ? nil : certificate
    }
  }
}
