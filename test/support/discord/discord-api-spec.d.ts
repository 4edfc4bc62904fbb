/** Types for the part of `discord-api-spec` that is used; the package ships none for its schemas. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniType } from 'zod/mini'

  export type Embed = {
    readonly title?: string | null
    readonly description?: string | null
    readonly color?: number | null
    readonly url?: string | null
    readonly author?: { readonly name?: string | null; readonly url?: string | null } | null
    readonly footer?: { readonly text?: string | null } | null
    readonly fields?: readonly { readonly name: string; readonly value: string }[] | null
  }

  export type Component = {
    readonly type: number
    readonly custom_id?: string | null
    readonly label?: string | null
    readonly disabled?: boolean | null
    readonly style?: number | null
    readonly placeholder?: string | null
    readonly options?:
      | readonly {
          readonly label: string
          readonly value: string
          readonly description?: string | null
        }[]
      | null
    readonly components?: readonly Component[] | null
  }

  export type MessageBody = {
    readonly content?: string | null
    readonly embeds?: readonly Embed[] | null
    readonly components?: readonly Component[] | null
    readonly flags?: number | null
    readonly allowed_mentions?: {
      readonly parse?: readonly (string | null)[] | null
      readonly replied_user?: boolean | null
    } | null
    readonly message_reference?: {
      readonly message_id: string
      readonly fail_if_not_exists?: boolean | null
    } | null
  }

  export type Choice = { readonly name: string; readonly value: string | number }

  export type CommandOption = {
    readonly type: number
    readonly name: string
    readonly description: string
    readonly required?: boolean | null
    readonly choices?: readonly Choice[] | null
  }

  export type CommandBody = {
    readonly name: string
    readonly type?: number | null
    readonly description?: string | null
    readonly options?: readonly CommandOption[] | null
  }

  export const MessageCreateRequestSchema: ZodMiniType<MessageBody>
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<CommandBody>
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<{
    readonly type: 4 | 5
    readonly data?: MessageBody | null
  }>
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<{
    readonly type: 6 | 7
    readonly data?: MessageBody | null
  }>
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<{
    readonly type: 8
    readonly data?: { readonly choices?: readonly (Choice | null)[] | null }
  }>
}
