package dev.handback.check.rule;

import dev.handback.check.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that is built. */
public final class Rules {
    private static final List<Rule> ALL = discreet(
            new RuleIds(),
            new ExemptionRules(),
            new KindPatternRule(),
            new PolicyChangeRule(),
            new FrontMatterRules(),
            new FieldRules(),
            new AmbiguousDateRule(),
            new RunbookSectionRules(),
            new StepsRules(),
            new DestructiveCommandRule(),
            new CodeLanguageRule(),
            new UnexplainedValueRule(),
            new DeployStagesRule(),
            new ManualDeployRule(),
            new ProductionChangeRule(),
            new CoveredChangeRule(),
            new OneToCallRule(),
            new TwinRunbookRule(),
            new CoverageRule(),
            new NotApplicableRule(),
            new FailureModeRule(),
            new ExerciseRules(),
            new ProviderOnlyRule(),
            new SinglePersonRule(),
            new NoteRules(),
            new NoteNumberRule(),
            new NumberGapRule(),
            new UndecidedRule(),
            new AlternativesRule(),
            new LayoutNoteRule(),
            new AdviceRule(),
            new AcceptedDecisionRule(),
            new SuccessorRule(),
            new TradeOffRules(),
            new OwnershipRules(),
            new NameRule(),
            new UnwrittenComponentRule(),
            new AreaRule(),
            new ComponentDutyRules(),
            new LeaverRule(),
            new AssetRule(),
            new RosterRule(),
            new CodeOwnersRules(),
            new UnusedOwnersFileRule(),
            new ProviderOwnedRule(),
            new UnownedRule(),
            new DisagreementRule(),
            new EngagementModelRules(),
            new EngagementEndRule(),
            new OutcomeRules(),
            new SeverityRules(),
            new CoverRule(),
            new AccessEndRules(),
            new AccessGrantRules(),
            new SharedAccountRule(),
            new AccessUpkeepRules(),
            new EmergencyGrantRule(),
            new LocalCopiesRule(),
            new RaisedGrantRule(),
            new WithdrawnGrantRule(),
            new ScopeRule(),
            new LastHolderRule(),
            new TransferRules(),
            new TransferPlanRules(),
            new IndependenceRule(),
            new EmergencyChangeRules(),
            new IncidentReviewRules(),
            new FailedRunbookRule(),
            new UnreviewedIncidentRule(),
            new ExitRules(),
            new OperatedAfterExitRule(),
            new MonthlyReviewRules(),
            new WorseningRule(),
            new MissingMonthRule(),
            new FreshnessRules(),
            new NoReviewDateRule(),
            new ReviewDateRule(),
            new LinkRules(),
            new MovedFileRule(),
            new PictureTextRule(),
            new SecretRules(),
            new PasswordRules(),
            new MarkupRules(),
            new UntitledRule(),
            new HeadingLevelRule(),
            new TwinHeadingRule(),
            new UncheckedFilesRule(),
            new DocumentRules());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    private static List<Rule> discreet(Rule... rules) {
        return Stream.of(rules).map(Discreet::of).toList();
    }
}
