import Facilitation
import Support
import Testing

@Suite struct FindTests {
  private let session = Scene().given(.addCluster(name: "Trust", notes: [])).session

  @Test func aNameOrAPrefixThatIsTheOnlyOneIsEnough() throws {
    #expect(try session.chart(named: "Making data").id == 1)
    #expect(try session.chart(named: "mak").id == 1)
    #expect(try session.group(named: "CONS").id == 2)
    #expect(try session.section(named: "ch", in: 1).id == 2)
    #expect(try session.part(named: "w").id == 1)
    #expect(try session.round(named: "prio").id == 1)
    #expect(try session.cluster(named: "tr").id == 1)
  }

  @Test func theWholeNameGoesBeforeThePrefix() throws {
    let scene = Scene().given(.addGroup(name: "Producers of maps", purpose: nil, cap: nil))
    #expect(try scene.session.group(named: "producers").id == 1)
  }

  @Test func whatCouldBeMeantIsListed() {
    let scene = Scene().given(.addGroup(name: "Promoters", purpose: nil, cap: nil))
    let refusal = #expect(throws: Refusal.self) { try scene.session.group(named: "pro") }
    #expect(refusal?.sentence == "“pro” could be “Producers” or “Promoters”; write more of it.")
  }

  @Test func whatThereIsIsListed() {
    let refusal = #expect(throws: Refusal.self) { try session.group(named: "x") }
    #expect(refusal?.sentence == "There is no group “x”; there is “Producers” or “Consumers”.")
    let empty = #expect(throws: Refusal.self) { try Scene().session.cluster(named: "x") }
    #expect(empty?.sentence == "There is no cluster yet.")
    #expect(throws: Refusal.self) { try session.group(named: "") }
  }
}
