/// The made-up people of the demo; slots need no names; these make the screens worth looking at.
enum DemoPeople {
  /// Twelve who collect data, then twelve who use it.
  static let participants = [
    "Aline", "Baraka", "Chantal", "Dieudonné", "Espérance", "Fidèle", "Grâce", "Habimana",
    "Irakoze", "Jeanne", "Kagabo", "Léonie", "Mireille", "Nadia", "Omar", "Pascaline", "Quentin",
    "Rosalie", "Samuel", "Thérèse", "Umutoni", "Véronique", "Wanjiru", "Yusuf",
  ]
  /// Two for each group, in the order of the groups.
  static let helpers = ["Amina", "Bosco", "Clarisse", "David"]
  /// The guest from the community's side.
  static let speaker = "Isabelle"
  /// Who runs the session.
  static let facilitator = "Henriette"
}
