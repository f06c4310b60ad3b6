import Facilitation
import Support
import Testing

@Suite struct PlanCheckTests {
  @Test func aGoodPlanIsKeptAsItIs() throws {
    #expect(try Plan.workshop.checked() == Plan.workshop)
  }

  @Test func textsAreTidied() throws {
    var plan = Plan.workshop
    plan.title = " Workshop\t"
    plan.parts[0].speakerNotes = "Smile.\r\nWait.\n"
    let checked = try plan.checked()
    #expect(checked.title == "Workshop")
    #expect(checked.parts[0].speakerNotes == "Smile.\nWait.")
  }

  @Test(arguments: faults) func aFaultIsTold(fault: Fault) {
    var plan = Plan.workshop
    fault.spoil(&plan)
    let refusal = #expect(throws: Refusal.self) { try plan.checked() }
    #expect(refusal?.sentence == fault.sentence)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var sentence: String
    var spoil: @Sendable (inout Plan) -> Void
    var testDescription: String { sentence }
  }

  static let faults: [Fault] = [
    Fault(sentence: "The title of the plan cannot be empty.") { $0.title = "" },
    Fault(sentence: "The question of the plan is one line, and this has a line break.") {
      $0.question = "Why?\nHow?"
    },
    Fault(sentence: "The plan has two groups called “producers”.") {
      $0.groups[1].name = "producers"
    },
    Fault(sentence: "The plan has two charts called “Making data”.") {
      $0.charts[1].title = "Making data"
    },
    Fault(sentence: "Two sections are called “Steps”.") {
      $0.charts[0].sections[1].title = "Steps"
    },
    Fault(sentence: "The number of sections of a chart must be 1–12, not 0.") {
      $0.charts[0].sections = []
    },
    Fault(sentence: "“Making data” names the group “Farmers”, which the plan does not have.") {
      $0.charts[0].owner = .group("Farmers")
    },
    Fault(sentence: "“Vote” names the vote “Dots”, which the plan does not have.") {
      $0.parts[2].votes = ["Dots"]
    },
    Fault(sentence: "“Group work” names the chart “Map”, which the plan does not have.") {
      $0.parts[1].charts = ["Map"]
    },
    Fault(sentence: "“Priorities” names the section “Ends”, which the plan does not have.") {
      $0.votes[0].sections = ["Ends"]
    },
    Fault(sentence: "The dots each of a vote must be 1–20, not 21.") { $0.votes[0].dots = 21 },
    Fault(sentence: "The cap of a vote must be 1–3, not 4.") { $0.votes[0].cap = 4 },
    Fault(sentence: "The minutes of a part must be 0–14,400, not -5.") { $0.parts[0].minutes = -5 },
    Fault(sentence: "The most members of a group must be 1–500, not 0.") { $0.groups[0].cap = 0 },
    Fault(sentence: "The fewest people of the plan must be 1–500, not 0.") { $0.people = 0...5 },
  ]
}
