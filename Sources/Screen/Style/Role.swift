/// What a cell is for; a theme decides what that looks like.
///
/// Screens speak in roles alone, so a theme may change without touching a view or a snapshot.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text, and the ground everything stands on.
  case plain
  /// Text of less weight: times, counts, what is not in focus.
  case dim
  /// Something that cannot be used now.
  case disabled
  /// The name of a whole screen.
  case title
  /// The name of a part of a screen, and a Markdown heading.
  case heading
  /// What should catch the eye among plain text.
  case accent
  /// Stressed words in running text.
  case emphasis
  /// Text shown as it would be typed.
  case code
  /// The chosen row or item, in the panel that has the keys.
  case selected
  /// The chosen row or item, in a panel that has not.
  case selectedDim
  /// What a search found.
  case matched

  /// The frame of a panel.
  case border
  /// The frame of the panel that has the keys.
  case borderFocused
  /// The groove of a scrollbar.
  case scrollTrack
  /// The handle of a scrollbar.
  case scrollThumb
  /// A tab that is not shown.
  case tab
  /// The tab that is shown.
  case tabActive

  /// The line at the top with the session's name and clock.
  case headerBar
  /// The line at the bottom.
  case statusBar
  /// The name of a key in the line at the bottom.
  case statusKey
  /// What that key does.
  case statusText

  /// A message that something happened.
  case notice
  /// A message that something may go wrong.
  case warning
  /// A message that something was not done, and why.
  case refusal
  /// A message that something is done and safe.
  case success

  /// The text in a field that takes typing.
  case input
  /// The cell of a field that the next letter goes to, where the terminal's own cursor is not used.
  case inputCursor
  /// What an empty field asks for.
  case inputHint

  /// The ground of a dialog above the screen.
  case overlay
  /// Text of less weight in a dialog: keys, counts, rules, what cannot be chosen now.
  case overlayDim
  /// The frame of a dialog.
  case overlayBorder
  /// The name of a dialog.
  case overlayTitle

  /// The filled part of a bar.
  case barFull
  /// The empty part of a bar.
  case barEmpty
  /// Time left, with plenty of it.
  case timer
  /// Time left, with little of it.
  case timerWarning
  /// Time is up.
  case timerOver

  /// A voting dot that was placed.
  case dot
  /// A voting dot that is still free.
  case dotFree
  /// A result above the cut line.
  case winner
  /// A result that shares the cut line with another.
  case tied
  /// The name of a cluster of notes.
  case cluster
  /// What the room is looking at.
  case spotlight

  /// The label of a note that may travel anywhere.
  case labelPublic
  /// The label of a note that stays in the room.
  case labelConfidential
  /// The label of a note that cannot wait.
  case labelUrgent

  /// Yellow paper, its edge, its number and author, and the paper when chosen.
  case noteYellow, noteYellowEdge, noteYellowFaint, noteYellowSelected
  /// Blue paper, its edge, its number and author, and the paper when chosen.
  case noteBlue, noteBlueEdge, noteBlueFaint, noteBlueSelected
  /// Green paper, its edge, its number and author, and the paper when chosen.
  case noteGreen, noteGreenEdge, noteGreenFaint, noteGreenSelected
  /// Pink paper, its edge, its number and author, and the paper when chosen.
  case notePink, notePinkEdge, notePinkFaint, notePinkSelected
  /// Orange paper, its edge, its number and author, and the paper when chosen.
  case noteOrange, noteOrangeEdge, noteOrangeFaint, noteOrangeSelected
  /// Violet paper, its edge, its number and author, and the paper when chosen.
  case noteViolet, noteVioletEdge, noteVioletFaint, noteVioletSelected
}
