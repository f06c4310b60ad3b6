// Things by their names, as they are typed on a command line: whole or any prefix that is the only
// one, whatever the case.

extension Session {
  /// The chart of this title or prefix of it.
  ///
  /// - Throws: `.unknown` with a sentence that lists what it could be.
  public func chart(named name: String) throws(Refusal) -> Chart {
    try Array(charts).find(name, "chart", by: \.title)
  }

  /// The section of this title, or prefix of it, on a chart.
  ///
  /// - Throws: `.unknown` with a sentence that lists what it could be.
  public func section(named name: String, in chart: ChartID) throws(Refusal) -> Section {
    try sections(of: chart).find(name, "section", by: \.title)
  }

  /// The group of this name or prefix of it.
  ///
  /// - Throws: `.unknown` with a sentence that lists what it could be.
  public func group(named name: String) throws(Refusal) -> Group {
    try Array(groups).find(name, "group", by: \.name)
  }

  /// The part of this title or prefix of it.
  ///
  /// - Throws: `.unknown` with a sentence that lists what it could be.
  public func part(named name: String) throws(Refusal) -> Part {
    try Array(agenda.parts).find(name, "part", by: \.plan.title)
  }

  /// The round of this title or prefix of it.
  ///
  /// - Throws: `.unknown` with a sentence that lists what it could be.
  public func round(named name: String) throws(Refusal) -> Round {
    try Array(rounds).find(name, "round", by: \.rules.title)
  }

  /// The cluster of this name or prefix of it.
  ///
  /// - Throws: `.unknown` with a sentence that lists what it could be.
  public func cluster(named name: String) throws(Refusal) -> Cluster {
    try Array(clusters).find(name, "cluster", by: \.name)
  }
}

extension [String] {
  /// The one name that this is, or is the only one to begin with.
  fileprivate func indices(matching name: String) -> [Int] {
    let wanted = name.folded
    let same = indices.filter { self[$0].folded == wanted }
    return same.isEmpty ? indices.filter { self[$0].folded.hasPrefix(wanted) } : same
  }
}

extension Array {
  fileprivate func find(
    _ name: String, _ what: String, by naming: (Element) -> String
  ) throws(Refusal) -> Element {
    let names = map(naming)
    let matches = name.isEmpty ? [] : names.indices(matching: name)
    if let only = matches.first, matches.count == 1 { return self[only] }
    guard !isEmpty else { throw Refusal(.unknown, "There is no \(what) yet.") }
    let candidates = matches.isEmpty ? names : matches.map { names[$0] }
    let list = candidates.prefix(12).map(\.quoted).listed("or")
    throw Refusal(
      .unknown,
      matches.isEmpty
        ? "There is no \(what) \(name.quoted); there is \(list)."
        : "\(name.quoted) could be \(list); write more of it.")
  }
}
