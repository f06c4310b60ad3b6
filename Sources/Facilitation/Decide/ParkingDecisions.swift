extension Session {
  func decideParking(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    switch command {
    case .parkNote(let id, let parking): try self.parking(id, parking, by: actor)
    case .unparkNote(let id): try unparking(id, by: actor)
    default: nil
    }
  }

  /// Sets a note aside, or changes how it stands there.
  private func parking(_ id: NoteID, _ parking: Parking, by actor: Actor) throws(Refusal) -> [Event]
  {
    try requireHanging(id)
    let note = try requireWritable(id, by: actor)
    let parking = try parking.checked().keepingLabel(of: note.parking)
    return note.parking == parking ? [] : [.noteParked(id, parking: parking)]
  }

  /// Takes a note back from the parking lot.
  private func unparking(_ id: NoteID, by actor: Actor) throws(Refusal) -> [Event] {
    guard try requireWritable(id, by: actor).parking != nil else {
      throw Refusal(.noChange, "Note #\(id) is not in the parking lot.")
    }
    return [.noteParked(id, parking: nil)]
  }
}

extension Parking {
  /// The parking with its texts held to their rules.
  func checked() throws(Refusal) -> Parking {
    Parking(
      owner: try TextRule.name.optional.checked(owner, as: "The owner"),
      when: try TextRule.name.optional.checked(when, as: "The when"),
      answer: try TextRule.line.optional.checked(answer, as: "The answer"), waived: waived,
      reason: try TextRule.line.optional.checked(reason, as: "The reason"),
      label: label)
  }
}
