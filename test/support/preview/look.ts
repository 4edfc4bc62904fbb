/** Discord's colours, sizes and spacing, dark and light; phones have less room at the sides. */
export const LOOK = `
:root { --ground: #323339; --raised: #393a41; --text: #dfe0e2; --strong: #fbfbfb; --dim: #94959c; --bar: #65666d; --button: #46474e; --link: #7bb0f5 }
.light { --ground: #ffffff; --raised: #ffffff; --text: #2f3035; --strong: #060607; --dim: #6f7078; --bar: #c4c9ce; --button: #ebebed; --link: #006be7 }
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: var(--ground); color: var(--text); font: 16px/1.375 'gg sans', 'Noto Sans', Helvetica, Arial, sans-serif }
section { max-width: 600px; margin: 0 0 28px }
h2 { font-size: 13px; font-weight: 500; color: var(--dim); margin: 0 0 8px }
.asked { color: var(--dim); font-size: 14px; margin: 0 0 4px 56px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 0 16px }
.face { width: 40px; height: 40px; border-radius: 50%; background: #1f8a70; color: #fff; font: 700 22px/40px Georgia, serif; text-align: center }
.name { font-weight: 600; color: var(--strong) }
.app { background: #5865f2; color: #fff; border-radius: 4px; font-size: 12px; font-weight: 600; padding: 1px 5px; margin-left: 4px }
.embed { background: var(--raised); border: 1px solid color-mix(in srgb, var(--dim) 25%, transparent); border-left: 4px solid; border-radius: 4px; padding: 8px 16px 12px 12px; margin-top: 4px; max-width: 520px; font-size: 14px; line-height: 18px; overflow-wrap: anywhere }
.footer { font-size: 12px; line-height: 16px; margin-top: 8px; color: var(--text) }
.small { font-size: 12px; line-height: 16px; color: var(--dim) }
.gap { height: 10px }
blockquote { margin: 2px 0; padding: 0 8px 0 12px; border-left: 4px solid var(--bar); border-radius: 4px; color: var(--strong) }
strong { font-weight: 700 }
a { color: var(--link); text-decoration: none }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
.button { background: var(--button); color: var(--strong); border-radius: 8px; padding: 6px 14px; font-size: 14px; font-weight: 500 }
.button.disabled { opacity: .5 }
.menu { background: var(--button); border-radius: 8px; padding: 8px 14px; font-size: 14px; color: var(--dim); width: min(400px, 100%); display: flex; justify-content: space-between }
@media (max-width: 480px) { body { padding: 10px } .message { grid-template-columns: 32px minmax(0, 1fr); gap: 0 10px } .face { width: 32px; height: 32px; line-height: 32px; font-size: 18px } .asked { margin-left: 42px } }
`
