/** Lines that speak to the reader about other things: "Read more: …", "Sign up to our newsletter". */

const LONGEST = 250;
const PROMOTION = new RegExp(
  [
    "^(?:read (?:more|next|also)|see (?:more|also)|more (?:from|on|in|about)|also read|related(?: (?:articles|stories|content))?|watch|listen|recommended|don[’']t miss|further reading)\\s*(?::|\\||$)",
    '^(?:advertisement|continue reading(?: below)?|story continues below|article continues|scroll (?:down )?(?:to|for)|skip past|after newsletter promotion|share this|jump to:?|sign in$|log in$|learn more$|back to top|read next$)',
    '^(?:click here|sign up|subscribe|follow us|follow .{2,40} on (?:twitter|facebook|instagram|x\\b)|join our|get (?:the|our) .{2,60}(?:newsletter|inbox|app)|download our|support our)',
    '^(?:photo(?:graph)?s?(?: credit)?|image(?: credit)?|credits?|picture|pic|source)\\s*:',
    '^(?:copyright )?©|all rights reserved\\.?$',
    '\\bclick(?:ing)? here\\.?$',
    '\\b(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:to|for) (?:our|the|free)\\b.{0,80}\\b(?:newsletter|alerts|emails|inbox)',
  ].join('|'),
  'iu',
);

/** True where a short block is such a line, or a picture's credit. */
export function isPromotion(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= LONGEST && PROMOTION.test(text.replace(/\s+/gu, ' ').trim());
}
