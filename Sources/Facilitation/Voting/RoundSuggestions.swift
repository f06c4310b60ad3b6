extension RoundRules {
  /// The dots each that suit so many targets and voters: a quarter of the targets, one fewer above
  /// 20 voters, and always between 2 and 5.
  public static func suggestedDots(targets: Int, voters: Int) -> Int {
    let quarter = min(max((targets + 2) / 4, 2), 5)
    return voters > 20 ? max(quarter - 1, 2) : quarter
  }

  /// The cap per target that suits so many dots: half of them, rounded up.
  public static func suggestedCap(dots: Int) -> Int { (dots + 1) / 2 }

  /// The rules with dots and cap fixed, by suggestion where they leave them open.
  public func resolved(targets: Int, voters: Int) -> RoundRules {
    var rules = self
    let suggested = Self.suggestedDots(targets: targets, voters: voters)
    let dots = rules.dots ?? max(suggested, rules.cap ?? 1)
    rules.dots = dots
    rules.cap = rules.cap ?? Self.suggestedCap(dots: dots)
    return rules
  }
}
