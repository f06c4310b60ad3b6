extension Packer {
  /// Writes how far a session is, and what stands at its head.
  mutating func head(_ session: Session) {
    number(session.revision)
    let details = session.details
    for text in [
      details.title, details.question, details.place, details.date, details.facilitator,
      details.zone.name,
    ] {
      self.text(text)
    }
    signed(Int64(details.zone.offset))
    for moment in [session.createdAt, session.startedAt, session.endedAt] {
      optional(moment) { $0.instant($1) }
    }
  }
}

extension Unpacker {
  /// Reads how far a session is, and what stands at its head.
  mutating func head(into session: inout Session) throws(PackFault) {
    session.revision = try number()
    let (title, question, place) = (try text(), try text(), try text())
    let (date, facilitator, zone) = (try text(), try text(), try text())
    session.details = SessionDetails(
      title: title, question: question, place: place, date: date, facilitator: facilitator,
      zone: Zone(name: zone, offset: Int(try signed())))
    session.createdAt = try optional { read throws(PackFault) in try read.instant() }
    session.startedAt = try optional { read throws(PackFault) in try read.instant() }
    session.endedAt = try optional { read throws(PackFault) in try read.instant() }
  }
}
