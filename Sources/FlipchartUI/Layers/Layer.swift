import Facilitation
import Screen

/// Something that lies over the page and takes the keys until it goes.
enum Layer: Equatable, Sendable {
  /// Fields to fill in.
  case form(Form)
  /// A list to choose from, narrowed by typing.
  case picker(Picker)
  /// A question to be answered with yes or no.
  case confirmation(Confirmation)
  /// The keys of the page, scrolled down by so many rows.
  case help(scrolled: Int)
  /// The number of a note to go to, on the status line.
  case goTo(TextField)
  /// One note over the whole window, for reading aloud.
  case reading(NoteID)
  /// One unclustered note after the other, to be put into clusters.
  case sorting(Sorting)
  /// The notes that read nearly alike.
  case alike(AlikeList)
  /// The tickets of the seats, and the laptops that came with them.
  case laptops(LaptopList)
  /// Two groups beside each other.
  case comparing(Comparing)
}

extension Layer {
  /// What a form is for; nil for every other layer.
  var purpose: FormPurpose? {
    if case .form(let form) = self { form.purpose } else { nil }
  }

  /// Whether it is a form in which nothing has been typed.
  var isBlankForm: Bool {
    guard case .form(let form) = self else { return false }
    return form.fields.allSatisfy { field in
      if case .text(let text) = field.content { text.isEmpty } else { true }
    }
  }
}

extension Model {
  /// What a layer does with a key; the topmost has it.
  mutating func press(_ key: Key, on layer: Layer) -> [Effect] {
    switch layer {
    case .form(let form): press(key, on: form)
    case .picker(let picker): press(key, on: picker)
    case .confirmation(let confirmation): press(key, on: confirmation)
    case .help(let scrolled): pressInHelp(key, scrolled: scrolled)
    case .goTo(let field): press(key, onNumber: field)
    case .reading(let note): pressWhileReading(key, note: note)
    case .sorting(let sorting): press(key, on: sorting)
    case .alike(let list): press(key, on: list)
    case .comparing(let comparing): press(key, on: comparing)
    case .laptops(let list): press(key, on: list)
    }
  }

  /// What a layer does with a paste.
  mutating func paste(_ text: String, on layer: Layer) -> [Effect] {
    switch layer {
    case .form(let form): paste(text, on: form)
    case .picker(let picker): paste(text, on: picker)
    case .confirmation, .help, .goTo, .reading, .sorting, .alike, .comparing, .laptops: []
    }
  }

  /// What a layer does with a click: the left button chooses, the right one cancels.
  mutating func press(_ event: MouseEvent, on layer: Layer) -> [Effect] {
    if event.button == .right { return press(.escape, on: layer) }
    return switch layer {
    case .picker(let picker): click(event.point, on: picker)
    case .form(let form): click(event.point, on: form)
    default: []
    }
  }

  /// Draws a layer over what is there.
  func draw(_ layer: Layer, on canvas: inout Canvas) {
    switch layer {
    case .form(let form): draw(form, on: &canvas)
    case .picker(let picker): draw(picker, on: &canvas)
    case .confirmation(let confirmation): draw(confirmation, on: &canvas)
    case .help(let scrolled): drawHelp(scrolled: scrolled, on: &canvas)
    case .goTo(let field): drawGoTo(field, on: &canvas)
    case .reading(let note): drawReading(note, on: &canvas)
    case .sorting(let sorting): draw(sorting, on: &canvas)
    case .alike(let list): draw(list, on: &canvas)
    case .comparing(let comparing): draw(comparing, on: &canvas)
    case .laptops(let list): draw(list, on: &canvas)
    }
  }

  /// Puts a changed layer in the place of the topmost.
  mutating func replaceTop(with layer: Layer) {
    layers.removeLast()
    layers.append(layer)
  }
}
