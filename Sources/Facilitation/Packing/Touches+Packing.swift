extension Subject.Kind {
  fileprivate static let all = allCases
}

extension Subject.Aspect {
  fileprivate static let all = allCases
}

extension Packer {
  /// Writes who changed what last, in an order that no hash decides.
  mutating func touches(_ touches: [Subject: Touches]) {
    list(touches.map { (name: $0.key.rawValue, pair: $0) }.sorted { $0.name < $1.name }) {
      $0.subject($1.pair.key)
      $0.touches($1.pair.value)
    }
  }

  /// Writes what was changed.
  mutating func subject(_ subject: Subject) {
    choice(subject.kind, of: Subject.Kind.all)
    choice(subject.aspect, of: Subject.Aspect.all)
    signed(Int64(subject.number))
    signed(Int64(subject.second))
  }

  /// Writes who changed a subject last.
  mutating func touches(_ touches: Touches) {
    touch(touches.latest)
    optional(touches.latestOfAnother) { $0.touch($1) }
  }

  private mutating func touch(_ touch: Touch) {
    number(touch.revision)
    actor(touch.actor)
  }
}

extension Unpacker {
  /// Reads who changed what last.
  mutating func touches() throws(PackFault) -> [Subject: Touches] {
    let pairs = try list { read throws(PackFault) in
      (try read.subject(), try read.lastTouches())
    }
    return Dictionary(pairs) { $1 }
  }

  /// Reads what was changed.
  mutating func subject() throws(PackFault) -> Subject {
    let (kind, aspect) = (try choice(of: Subject.Kind.all), try choice(of: Subject.Aspect.all))
    return Subject(
      kind: kind, number: Int(try signed()), second: Int(try signed()), aspect: aspect)
  }

  /// Reads who changed a subject last.
  mutating func lastTouches() throws(PackFault) -> Touches {
    Touches(
      latest: try touch(),
      latestOfAnother: try optional { read throws(PackFault) in try read.touch() })
  }

  private mutating func touch() throws(PackFault) -> Touch {
    Touch(revision: try number(), actor: try actor())
  }
}
