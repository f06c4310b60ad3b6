import Foundation
import Screen
import Testing

@Suite struct RoleCodingTests {
  @Test func rolesAreWrittenByName() throws {
    let styles: [Role: Int] = [.noteBlueEdge: 1]
    let data = try JSONEncoder().encode(styles)
    #expect(String(decoding: data, as: UTF8.self) == #"{"noteBlueEdge":1}"#)
    #expect(try JSONDecoder().decode([Role: Int].self, from: data) == styles)
    #expect(try JSONDecoder().decode([Role].self, from: Data(#"["dim"]"#.utf8)) == [.dim])
  }

  @Test func aRoleIsNamedAsItsCase() {
    for role in Role.allCases { #expect(role.name == String(describing: role)) }
  }

  @Test func anUnknownNameIsAnError() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Role].self, from: Data(#"["nothing"]"#.utf8))
    }
  }
}
