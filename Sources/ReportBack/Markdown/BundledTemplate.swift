extension Report {
  /// The template that lays a report out unless an organisation has its own.
  ///
  /// Whatever the JSON form of a report says can stand in a template, by its key.
  public static let template = """
    ---
    title: {{session.title}}
    {{#session.date}}
    date: {{session.date}}
    {{/session.date}}
    {{#session.place}}
    place: {{session.place}}
    {{/session.place}}
    {{#session.asOf}}
    as-of: {{session.asOf}}
    {{/session.asOf}}
    audience: {{session.audience}}
    attribution: {{session.attribution}}
    {{^session.withheld}}
    withheld: {}
    {{/session.withheld}}
    {{#session.withheld}}
    {{#first()}}
    withheld:
    {{/first()}}
      {{^label}}private{{/label}}{{{label}}}:
        notes: {{{notes}}}
        statements: {{{statements}}}
    {{/session.withheld}}
    sha256: {{hash}}
    ---

    # {{session.title}}

    ## 1. The session

    {{{chapter.session}}}

    ## 2. Headlines

    {{{chapter.headlines}}}

    ## 3. What the groups said

    {{{chapter.groups}}}

    ## 4. Across the groups

    {{{chapter.comparison}}}

    ## 5. Barriers and opportunities

    {{{chapter.barriersAndOpportunities}}}

    ## 6. Votes

    {{{chapter.votes}}}

    ## 7. Actions

    {{{chapter.actions}}}

    ## 8. Parking lot

    {{{chapter.parkingLot}}}

    ## 9. Agenda as run and equal say

    {{{chapter.agenda}}}

    ## 10. Feedback

    {{{chapter.feedback}}}

    ## 11. Resources and credit

    {{{chapter.resources}}}

    ## 12. Appendix: the notes in order of time

    {{{chapter.appendix}}}

    """
}
