extension Session {
  mutating func evolvePeople(_ event: Event) {
    switch event {
    case .personAdded(let person): participants[person.id] = person
    case .personRemoved(let slot): participants.remove(slot)
    case .personNamed(let slot, let name): participants.update(slot) { $0.name = name }
    case .roleAssigned(let slot, let role): participants.update(slot) { $0.role = role }
    case .presenceMarked(let slot, let present):
      participants.update(slot) { $0.present = present }
    case .peopleMoved(let placements, _):
      for placement in placements {
        participants.update(placement.slot) { $0.group = placement.group }
      }
    default: break
    }
  }

  mutating func evolveGroups(_ event: Event) {
    switch event {
    case .groupAdded(let group), .groupChanged(let group): groups[group.id] = group
    case .groupRemoved(let group):
      groups.remove(group)
      reportBacks[group] = nil
      groupWork[group] = nil
    default: break
    }
  }
}
