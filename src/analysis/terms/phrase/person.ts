/** Nouns of one person: "the cleric". */

const PERSON =
  /^(?:man|woman|politician|leader|lawmaker|lawyer|client|attorney|barrister|activist|campaigner|suspect|author|novelist|poet|painter|comedian|rapper|musician|filmmaker|director|presenter|host|columnist|blogger|editor|reporter|whistleblower|hacker|prisoner|inmate|convict|victim|killer|attacker|gunman|assailant|shooter|veteran|pilot|banker|investor|landlord|athlete|player|striker|goalkeeper|coach|captain|boxer|runner|lifter|cyclist|swimmer|champion|medallist|star|hero|heroine|doctor|nurse|surgeon|professor|scientist|academic|historian|engineer|officer|commander|policeman|soldier|judge|prosecutor|mayor|governor|senator|congressman|congresswoman|minister|president|premier|chancellor|councillor|ambassador|envoy|diplomat|bishop|archbishop|priest|pastor|imam|sheikh|monk|chairman|chairwoman|executive|manager|billionaire|businessman|businesswoman|tycoon|official|journalist|candidate|incumbent|defendant|general|cleric|singer|writer|actor|actress|teacher|farmer|student|teenager|rancher|founder|reformer|strongman|autocrat|ex-president|ex-minister)$/u;
const AGED = /^\d+-year-old$/u;

/** True for a noun of one person: "the cleric". */
export const isPerson = (lower: string): boolean => PERSON.test(lower) || AGED.test(lower);
