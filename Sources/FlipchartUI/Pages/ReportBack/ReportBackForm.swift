import Facilitation
import Screen

/// What the forms of report-backs are for.
enum ReportBackForm: Equatable, Sendable {
  case presenter(GroupID)
  case headline(GroupID)
  /// A point at this place, or a new one where nil.
  case point(GroupID, place: Int?)
  /// How long each group has.
  case turnTime
}

/// What the lists of report-backs are for.
enum ReportBackPicker: Equatable, Sendable {
  /// The note that the point in hand echoes, in the order of the list.
  case echo(GroupID, [NoteID])
}

extension Model {
  func presenterForm(of group: Group) -> Form {
    Form(
      purpose: .reportBack(.presenter(group.id)), title: "Who speaks for “\(group.name)”?",
      fields: [.text("Presenter", spoken.presenter, hint: "a name, or a slot such as P07")])
  }

  func headlineForm(of group: Group) -> Form {
    Form(
      purpose: .reportBack(.headline(group.id)), title: "Headline of “\(group.name)”",
      fields: [.text("Headline", spoken.headline, hint: "the one line to remember")])
  }

  /// The form of a point; the note that it echoes is named by its number.
  func pointForm(of group: Group, place: Int?) -> Form {
    let point = place.map { spoken.points[$0] }
    return Form(
      purpose: .reportBack(.point(group.id, place: place)),
      title: place == nil ? "A point of “\(group.name)”" : "Point \((place ?? 0) + 1)",
      fields: [
        .text("Point", point?.text ?? "", hint: "what the group says", isMultiline: true),
        .text(
          "Echo of", point?.echo.map { "#\($0)" } ?? "",
          hint: "the number of another group's note; empty where it is new"),
      ])
  }

  mutating func submit(_ form: Form, for purpose: ReportBackForm) -> [Effect] {
    switch purpose {
    case .presenter(let group):
      return send(.namePresenter(group: group, presenter: form.text(0)), form: .form(form))
    case .headline(let group):
      return send(.writeHeadline(group: group, headline: form.text(0)), form: .form(form))
    case .point(let group, let place):
      return submitPoint(form, of: group, place: place)
    case .turnTime:
      return submitTurnTime(form)
    }
  }

  private mutating func submitPoint(_ form: Form, of id: GroupID, place: Int?) -> [Effect] {
    guard let group = session?.groups[id] else { return [] }
    let typed = form.text(1).filter { $0 != "#" && !$0.isWhitespace }
    let echo = Int(typed).map { NoteID($0) }
    guard typed.isEmpty || echo != nil else {
      return reject(form, because: "“\(form.text(1))” is not the number of a note.")
    }
    let point = ReportBack.Point(text: form.text(0).onOneLine, echo: echo)
    return changePoints(of: group, form: .form(form)) { points, _ in
      if let place, points.indices.contains(place) {
        points[place] = point
      } else {
        points.append(point)
      }
    }
  }

  mutating func pick(_ index: Int, for purpose: ReportBackPicker) -> [Effect] {
    switch purpose {
    case .echo(let id, let notes):
      guard let group = session?.groups[id] else { return [] }
      guard pointInHand != nil else { return [] }
      return changePoints(of: group, confirming: "The point echoes #\(notes[index]).") {
        $0[$1].echo = notes[index]
      }
    }
  }
}
