import Facilitation
import Screen

extension Model {
  /// What the projector shows, drawn small, what it is, and what the facilitator says at this step.
  func drawPreview(on canvas: inout Canvas) {
    guard let session else { return }
    let height = min(canvas.size.columns * 3 / 10 + 2, max(3, canvas.size.rows / 2))
    let parts = canvas.bounds.split(top: height)
    let inside = canvas.box(
      parts.top, title: "▣ projector", role: .borderFocused, titleRole: .spotlight)
    canvas.within(inside) { area in
      if session.projection.isDark {
        area.centred(["blank"], at: area.size.rows / 2, role: .dim)
      } else {
        drawProjector(on: &area)
      }
    }
    canvas.within(parts.rest) { drawPreviewFoot(of: session, on: &$0) }
  }

  private func drawPreviewFoot(of session: Session, on canvas: inout Canvas) {
    let width = canvas.size.columns
    let scene = session.title(of: session.projection.scene)
    canvas.write(
      session.projection.isDark ? "hidden: \(scene)" : scene, at: .zero, width: width,
      role: .emphasis)
    canvas.write(session.projectionStep, at: Point(x: 0, y: 1), width: width, role: .accent)
    canvas.hints(previewHints, at: Point(x: 0, y: 2), width: width)
    guard let part = session.currentPart, !part.plan.speakerNotes.isEmpty else { return }
    canvas.write("You say", at: Point(x: 0, y: 4), role: .heading)
    canvas.paragraph(
      part.plan.speakerNotes, in: canvas.bounds.inset(top: 5), role: .plain)
  }

  private var previewHints: [KeyHint] {
    let words: [(GeneralAction, String)] = [
      (.chooseScene, "scenes"), (.nextOnProjector, "next"), (.blankProjector, "blank"),
      (.showPreview, "hide"),
    ]
    return words.compactMap { action, word in
      Keymap.keys(for: .general(action), on: page).first.map {
        KeyHint($0, word)
      }
    }
  }
}
