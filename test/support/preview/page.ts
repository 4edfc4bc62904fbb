import type { Component, Embed } from 'discord-api-spec/zod'
import { isPrivate } from '../discord/reply.ts'
import { LOOK } from './look.ts'
import { markdownToHtml, plainToHtml } from './markdown.ts'
import type { Scene } from './scenes.ts'

/** A page that shows replies as Discord does, from what was really sent. */
export function pageOf(scenes: readonly Scene[], theme: 'dark' | 'light'): string {
  const titled = scenes.length > 1
  return `<!doctype html>
<html lang="en" class="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Verbatim’s replies</title>
<style>${LOOK}</style>
<body>
${scenes.map((scene) => sceneToHtml(scene, titled)).join('\n')}
</body>
</html>
`
}

function sceneToHtml({ title, asked, reply }: Scene, titled: boolean): string {
  const { content, embeds, components } = reply.body
  return `<section>
${titled ? `<h2>${plainToHtml(title)}</h2>` : ''}
<div class="asked">Mia: ${plainToHtml(asked)}</div>
<div class="message"><div class="face">“</div><div>
<div><span class="name">Verbatim</span> <span class="app">APP</span></div>
${content ? markdownToHtml(content) : ''}
${(embeds ?? []).map(embedToHtml).join('\n')}
${(components ?? []).map(rowToHtml).join('\n')}
${isPrivate(reply) ? '<div class="small">Only you can see this</div>' : ''}
</div></div>
</section>`
}

function embedToHtml({ color, description, footer }: Embed): string {
  const edge = `#${(color ?? 0).toString(16).padStart(6, '0')}`
  return `<div class="embed" style="border-left-color:${edge}">
${markdownToHtml(description ?? '')}
${footer?.text ? `<div class="footer">${plainToHtml(footer.text)}</div>` : ''}
</div>`
}

function rowToHtml({ components }: Component): string {
  const parts = (components ?? []).map((part) =>
    part.options
      ? `<div class="menu"><span>${plainToHtml(part.placeholder ?? '')}</span><span>▾</span></div>`
      : buttonToHtml(part),
  )
  return `<div class="row">${parts.join('')}</div>`
}

function buttonToHtml({ label, disabled }: Component): string {
  return `<div class="button${disabled ? ' disabled' : ''}">${plainToHtml(label ?? '')}</div>`
}
