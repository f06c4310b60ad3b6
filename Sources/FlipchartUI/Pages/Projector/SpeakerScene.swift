import Facilitation
import Screen

extension Model {
  /// What is spoken about and by whom, as the facilitator typed it for the room.
  func drawSpeaker(_ name: String, topic: String, on canvas: inout Canvas) {
    let largest: BigText.Scale = canvas.size.rows >= 30 ? .large : .small
    let lines = [
      LargeList.Item(text: topic, role: .emphasis), LargeList.Item(text: name, role: .accent),
    ].filter { !$0.text.isEmpty }
    let list = LargeList(lines, in: canvas.size, largest: largest)
    let top = max(0, (canvas.size.rows - list.rows) / 3)
    canvas.within(canvas.bounds.inset(top: top)) { list.draw(on: &$0) }
  }
}
