/// A plan with something of everything, and no mistake.
enum TeaPlan {
  static let text = """
    title: Tea
    purpose: To find the best tea.
    question: Which tea?
    people: 6-20
    minutes: 40
    difficulty: easy
    staff-vote: no
    retention-days: 30
    materials:
      - Cups
    roles:
      Host: Pours.
    groups:
      - name: Green
        cap: 10
      - name: Black
        cap: 10
    charts:
      - title: Leaves
        owner: Green
        sections:
          - Good
          - title: Bad
            kind: barriers
            colour: pink
      - title: Pots
        owner: plenary
        sections: [Good]
      - title: Brews
        owner: each group
        fields:
          - Brew
          - title: Liked
            choices: [yes, not yet]
            settled-by: [yes]
          - title: Leaf
            section: Bad # leaves
        rows: [First]
    certificate:
      statement: A tasting.
      requires: [Brews]
    sharing:
      public: Everybody who likes tea.
    votes:
      - title: Best tea
        question: Which?
        charts: [Leaves]
        sections: [Good] # of the leaves
        dots: 3
        cap: 2
    parts:
      - title: Tasting
        kind: group-work
        minutes: 30
      - title: Choosing
        kind: vote
        minutes: 10
        votes: [Best tea]
    """
}
