import Facilitation
import FlipchartUI
import Screen

/// Where a person sits at the program: a full screen, or lines.
///
/// It has the model, shows it, and tells what the person does.
@MainActor
protocol Desk: AnyObject {
  /// Lets the program take a message in; gives what it wants done outside.
  func take(_ message: Message) -> [Effect]
  /// Shows what there is to see; called when all is quiet.
  func show()
  /// Tells what the person does, until they are gone.
  func forward(to runtime: Runtime) async
  /// Does what concerns nothing but the desk: repaints, rings, suspends.
  func perform(_ effect: Effect)
  /// Shows itself in another theme.
  func setTheme(_ theme: Theme)
  /// Gives back what it holds.
  func close()
}
