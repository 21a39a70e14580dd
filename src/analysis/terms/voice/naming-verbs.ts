/** Verbs that give somebody a name or a label, and how they take it. */

/** `bare`: "calls X a Y" (and "as Y"); `as`: only with *as*, "describes X as Y". */
type Pattern = 'bare' | 'as';

const VERBS: Readonly<Record<Pattern, string>> = {
  bare: 'call calls called calling term terms termed terming dub dubs dubbed dubbing brand brands branded branding label labels labeled labelled labeling labelling deem deems deemed consider considers considered considering declare declares declared declaring designate designates designated designating name names named nickname nicknamed pronounce pronounced rename renamed christened style styles styled',
  as: 'describe describes described describing list lists listed listing regard regards regarded regarding view views viewed viewing see sees saw seen characterise characterised characterises characterize characterized characterizes denounce denounces denounced denouncing condemn condemns condemned condemning classify classifies classified classifying blacklist blacklisted portray portrays portrayed paint paints painted depict depicts depicted proscribe proscribed banned recognise recognised recognize recognized dismiss dismisses dismissed refer refers referred referring hail hails hailed jeer jeers jeered jeering boo booed heckle heckled mock mocks mocked deride derides derided vilify vilifies vilified smeared lambast lambasted decry decries decried laud lauds lauded praise praises praised celebrate celebrates celebrated attacked criticise criticises criticised criticize criticizes criticized slammed blasted ridicule ridiculed reject rejects rejected rejecting framed known treat treats treated defend defends defended promote promotes promoted',
};

const PATTERNS = new Map<string, Pattern>(
  (Object.entries(VERBS) as [Pattern, string][]).flatMap(([pattern, verbs]) =>
    verbs.split(' ').map((verb): [string, Pattern] => [verb, pattern]),
  ),
);

/** How the word labels, where it does: `namingPattern('dubbed')` → 'bare'. */
export const namingPattern = (lower: string): Pattern | undefined => PATTERNS.get(lower);
