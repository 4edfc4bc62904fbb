/** As much of a page's tree as is read here; what linkedom builds fits it. */
export type PageNode = {
  readonly nodeType: number
  readonly localName?: string | null
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/**
 * The paragraphs and headings below a node, in order, headings marked as Markdown has them. Runs of blanks
 * become one; nothing else of the words is changed.
 */
export function readBlocks(root: PageNode): readonly string[] {
  const page: Page = { blocks: [], words: '' }
  readNode(page, root)
  finishBlock(page, '')
  return page.blocks
}

type Page = {
  readonly blocks: string[]
  /** Of the block that is being read. */
  words: string
}

function readNode(page: Page, node: PageNode): void {
  if (node.nodeType === TEXT) page.words += node.textContent ?? ''
  if (node.nodeType === ELEMENT) readElement(page, node, node.localName ?? '')
}

function readElement(page: Page, element: PageNode, name: string): void {
  if (LEFT_OUT.has(name)) return
  if (BLANKS.has(name)) page.words += ' '
  const isHeading = HEADING.test(name)
  const isBlock = isHeading || BLOCKS.has(name)
  if (isBlock) finishBlock(page, '')
  for (const child of element.childNodes) readNode(page, child)
  if (isBlock) finishBlock(page, isHeading ? '## ' : '')
}

function finishBlock(page: Page, mark: string): void {
  const block = page.words.replace(/\s+/gu, ' ').trim()
  if (block !== '') page.blocks.push(mark + block)
  page.words = ''
}

const ELEMENT = 1
const TEXT = 3

/** Matches `h2`; not `hr`. */
const HEADING = /^h[1-6]$/u

/** Elements that stand on lines of their own. A table's row is one; its cells are set apart by a blank. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset footer form ' +
    'header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

/** Elements that a browser shows a blank or a line's end for. */
const BLANKS: ReadonlySet<string> = new Set(['br', 'td', 'th'])

/** Elements that hold no words of the story: machinery, and pictures with their captions. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'audio button canvas figure iframe noscript object picture script select style svg template video'.split(
    ' ',
  ),
)
