/** Words under a picture: matches `(pictured left)`, `Pictured with`, `(L)`; not `(RTL)`. */
const OF_A_PICTURE =
  /\((?:(?:[Ll]eft|[Rr]ight|[Aa]bove|[Bb]elow|[Cc]entre|[Cc]enter|[Ff]ile)\b[^()]*|[LlRr])\)|\b[Pp]ictured\b/u

/** A caption's catchword, or who speaks in an interview: matches `Up for the battle: Sheffield` and `Q: Are`; not `He said: "Yes` or `Mr Lee added: no`. */
const CATCHWORD = /^\p{Lu}[^.!?:,"“”‘]{0,32}: (?!["“'‘])\p{Lu}/u

/** What a page asks of its reader. */
const REQUEST =
  /^(?:Scroll down|Click|Video|Photo|Image|Read more|Watch|Related|Share|See also|Source|Credit|Sign up|Subscribe)\b/iu

/** Whether a sentence seems to be a picture's caption or part of the page, pasted with the story. */
export function isCaption(words: string): boolean {
  return OF_A_PICTURE.test(words) || CATCHWORD.test(words) || REQUEST.test(words)
}
