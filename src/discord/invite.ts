import { PermissionFlagsBits } from 'discord.js'

/** The address that adds the bot to a server, with the permissions it uses and no other. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(PERMISSIONS.reduce((bits, permission) => bits | permission, 0n)),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}

/** To hear a mention, reply to it with embeds, in threads too, and refer to the message replied to. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
]
