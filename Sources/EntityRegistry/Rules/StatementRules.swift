/// The rules, in the order in which they are asked; each has a file of its own.
enum StatementRules {
  static let all: [any StatementRule] = [
    NamedProgrammeRule(),
    AreaPostRule(),
    AreaSponsorRule(),
    RunningRule(),
    CarrierRule(),
    StaffingRule(),
    FundingRule(),
    LeadOfficeRule(),
    MeetingRule(),
    AbsenceRule(),
    RecommendationRule(),
    PlanRule(),
    RunsUntilRule(),
  ]
}
