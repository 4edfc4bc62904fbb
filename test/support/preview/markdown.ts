/** Discord's Markdown, as much of it as the bot writes, as HTML: line by line, everything else as typed. */
export function markdownToHtml(text: string): string {
  const blocks: string[] = []
  let quoted: string[] = []
  const endQuotation = (): void => {
    if (quoted.length > 0) blocks.push(`<blockquote>${quoted.join('<br>')}</blockquote>`)
    quoted = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('> ')) quoted.push(inline(line.slice(2)))
    else {
      endQuotation()
      blocks.push(lineToHtml(line))
    }
  }
  endQuotation()
  return blocks.join('\n')
}

/** Text that is no Markdown, such as a button's label. */
export function plainToHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
}

function lineToHtml(line: string): string {
  if (line.trim() === '') return '<div class="gap"></div>'
  if (line.startsWith('-# ')) return `<div class="small">${inline(line.slice(3))}</div>`
  return `<div>${inline(line)}</div>`
}

/** Bold words, links and escaped signs: matches `**so**`, `[¶ 4](https://a.b)`, `\*`; a sign alone is itself. */
const INLINE = /\*\*((?:\\.|[^\\*])+)\*\*|\[([^\]\n]+)\]\((https?:[^)\s]+)\)|\\(.)|([^\\*[]+|.)/gu

function inline(text: string): string {
  return text.replace(
    INLINE,
    (_, bold?: string, label?: string, address?: string, escaped?: string, rest?: string) => {
      if (bold !== undefined) return `<strong>${inline(bold)}</strong>`
      if (label !== undefined)
        return `<a href="${plainToHtml(address ?? '')}">${plainToHtml(label)}</a>`
      return plainToHtml(escaped ?? rest ?? '')
    },
  )
}
