/** What a title before a name tells of its bearer. */
export type Title = {
  readonly gender?: 'woman' | 'man'
  /** The common noun for the same role ("senator" for "Sen."). */
  readonly role?: string
  /** Whether it also stands before words that are no person's name ("Chief Executive", "Vice"). */
  readonly isLoose?: true
}

/** Titles by their printed word without its stop. */
export const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ...list('Mr', { gender: 'man' }),
  ...list('Mrs Ms Miss Mme Dame Lady', { gender: 'woman' }),
  ...list('Sir Lord', { gender: 'man' }),
  ...list('Dr Doctor', { role: 'doctor' }),
  ...list('Sen Sens Senator Senators', { role: 'senator' }),
  ...list('Rep Reps Representative', { role: 'representative' }),
  ...list('Congressman', { role: 'congressman', gender: 'man' }),
  ...list('Congresswoman', { role: 'congresswoman', gender: 'woman' }),
  ...list('Gov Govs Governor', { role: 'governor' }),
  ...list('President', { role: 'president' }),
  ...list('Secretary', { role: 'secretary' }),
  ...list('Minister Premier', { role: 'minister' }),
  ...list('Chancellor', { role: 'chancellor' }),
  ...list('Mayor', { role: 'mayor' }),
  ...list('Speaker', { role: 'speaker' }),
  ...list('Judge', { role: 'judge' }),
  ...list('Justice', { role: 'justice' }),
  ...list('Attorney', { role: 'attorney', isLoose: true }),
  ...list('Gen General', { role: 'general' }),
  ...list('Lt Col Colonel Maj Major Sgt Sergeant Cpl Capt Captain Lieutenant Adm Admiral Cmdr', {
    role: 'officer',
  }),
  ...list('Officer Detective Trooper Deputy', { role: 'officer', isLoose: true }),
  ...list('Sheriff', { role: 'sheriff' }),
  ...list('Chief', { role: 'chief', isLoose: true }),
  ...list('Chairman', { role: 'chairman', gender: 'man' }),
  ...list('Chairwoman', { role: 'chairwoman', gender: 'woman' }),
  ...list('Spokesman', { role: 'spokesman', gender: 'man' }),
  ...list('Spokeswoman', { role: 'spokeswoman', gender: 'woman' }),
  ...list('Councilman', { role: 'councilman', gender: 'man' }),
  ...list('Councilwoman', { role: 'councilwoman', gender: 'woman' }),
  ...list('Councillor Councilor Cllr Cllrs Inspector Constable', { role: 'official' }),
  ...list('Baroness Countess Duchess', { gender: 'woman' }),
  ...list('Baron Count Duke', { gender: 'man' }),
  ...list('Director Commissioner Superintendent', { role: 'director', isLoose: true }),
  ...list('Ambassador', { role: 'ambassador' }),
  ...list('Prof Professor', { role: 'professor' }),
  ...list('Rev Reverend Pastor Bishop Archbishop Cardinal Rabbi Imam Sheikh', { role: 'pastor' }),
  ...list('Pope King Prince Father Brother', { gender: 'man' }),
  ...list('Queen Princess Sister', { gender: 'woman' }),
  ...list('Hon Del Delegate Chair CEO Activist Actor Actress Author Economist', { isLoose: true }),
  ...list('Vice Prime Former Retired Interim Acting Rival Co-founder Chief-of-staff Ex-President', {
    isLoose: true,
  }),
])

/** Words after a surname that belong to the name without being it. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A title's word without its stop, if it is one. */
export function titleOf(word: string): Title | undefined {
  return TITLES.get(word.endsWith('.') ? word.slice(0, -1) : word)
}

function list(titles: string, title: Title): readonly (readonly [string, Title])[] {
  return titles.split(' ').map((word) => [word, title])
}
