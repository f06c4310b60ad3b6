/// What a program is started with, as far as it says where files are; given as values, so that a
/// test can say it too.
public struct Surroundings: Hashable, Sendable {
  /// The path of the program itself; links are followed.
  public var executable: String
  /// The folder that it was started in.
  public var workingDirectory: String
  /// The environment; an empty variable counts as none, as XDG has it.
  public var environment: [String: String]

  /// What a program was started with.
  public init(executable: String, workingDirectory: String, environment: [String: String]) {
    self.executable = executable
    self.workingDirectory = workingDirectory
    self.environment = environment
  }

  /// A variable of the environment; nothing where it is absent or empty.
  func variable(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// Where flipchart keeps what somebody makes: `$XDG_DATA_HOME/flipchart`, by default
  /// `~/.local/share/flipchart`; nothing where there is no home either.
  public var dataFolder: String? { folder("XDG_DATA_HOME", byDefault: ".local/share") }

  /// Where somebody's own plans and themes are: `$XDG_CONFIG_HOME/flipchart`, by default
  /// `~/.config/flipchart`; nothing where there is no home either.
  public var configurationFolder: String? { folder("XDG_CONFIG_HOME", byDefault: ".config") }

  /// A path as seen from the working directory.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("~/"), let home = variable("HOME") { return home + path.dropFirst() }
    return path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)"
  }

  /// XDG tells programs to leave paths aside that are not absolute.
  private func folder(_ name: String, byDefault path: String) -> String? {
    if let base = variable(name), base.hasPrefix("/") { return "\(base)/flipchart" }
    return variable("HOME").map { "\($0)/\(path)/flipchart" }
  }
}
