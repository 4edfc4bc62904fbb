import { expect, test } from 'vitest'
import { libraryOf } from '../support/articles.ts'
import { Player } from '../support/discord/player.ts'
import { Stage } from '../support/discord/stage.ts'

const stage = new Stage(libraryOf())

test('everything a member can do can be typed at the prompt', async () => {
  const discord = await stage.start()
  const written: string[] = []
  const player = new Player(discord, (text) => written.push(text))
  discord.listen(
    (reply) => written.push(player.show(reply)),
    (fault) => written.push(fault),
    () => written.push('(deleted)'),
  )
  for (const [line, shown] of [
    ['/quote visas speaker:Kalesnikava', '[1 Show in context] [2 Who is this?] [3 Delete]'],
    ['press 2', '-# /who Maria Kalesnikava'],
    ['type /who name:kal', 'Maria Kalesnikava — Freed Belarusian dissident'],
    ['type /read scorched', 'nothing'],
    ['@bot when were the prisoners released?', '-# when were the prisoners released?'],
    ['reply why?', '-# why were the prisoners released?'],
    ['noah press 4', 'Only the one who asked'],
    ['check part of Europe', 'Word for word.'],
    ['find scorched earth in Belarus', '¶ 7 of 16'],
    ['go direct', 'You are in direct.'],
    ['how old is Lukashenko?', '71'],
    ['press 4', '(deleted)'],
    ['go group', 'You are in group.'],
    ['embeds off', ''],
    ['/help', 'I lack the permission Embed Links'],
    ['/horoscope', 'The bot has registered /ask, /quote'],
    ['press 40', 'nothing like that to press'],
  ] as const) {
    written.length = 0
    player.act(line)
    await expect.poll(() => written.join('\n')).toContain(shown)
  }
})
