import {
  OTHER_MENS,
  OTHER_WOMENS,
  PLAIN_EITHERS,
  PLAIN_MENS,
  PLAIN_WOMENS,
} from './first-name-data.ts'

/** Whether a word is a usual first name, of a woman, a man or either. */
export function isFirstName(word: string): boolean {
  if (isListed(word)) return true
  const name = plainName(word)
  return name !== word && isListed(name)
}

function isListed(name: string): boolean {
  return WOMENS_NAMES.has(name) || MENS_NAMES.has(name) || SHARED_NAMES.has(name)
}

/** Whether a word before another name is likely a first name: a usual one, or a rarer one that means nothing else. */
export function isLikelyFirstName(word: string): boolean {
  return isFirstName(word) || RARER_NAMES.has(plainName(word))
}

/**
 * Whose name it is, as far as its first word tells. A word that stands alone is rather a surname
 * ("Clinton"), so only a usual first name tells then.
 */
export function genderOfName(words: readonly string[]): 'woman' | 'man' | undefined {
  const name = plainName(words[0] ?? '')
  if (WOMENS_NAMES.has(name)) return 'woman'
  if (MENS_NAMES.has(name)) return 'man'
  if (SHARED_NAMES.has(name) || words.length === 1) return undefined
  if (RARER_WOMENS.has(name)) return 'woman'
  return RARER_MENS.has(name) ? 'man' : undefined
}

const RARER_WOMENS = listed(PLAIN_WOMENS, OTHER_WOMENS)
const RARER_MENS = listed(PLAIN_MENS, OTHER_MENS)
const RARER_NAMES = listed(PLAIN_WOMENS, PLAIN_MENS, PLAIN_EITHERS)

function listed(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join('').trim().split(/\s+/u))
}

/**
 * First names that tell a woman from a man in news copy, and a person's name from other capitals. Our own
 * list: usual names of the English-speaking world and of the languages it reports on. Names borne by
 * both (Kim, Sasha, Taylor) are on neither side; what an article says goes before what is listed here.
 */
const WOMENS_NAMES: ReadonlySet<string> = new Set(
  (
    'Aaliyah Ada Aoife Beatrice Becky Bella Bronwyn Carys Chimamanda Cindy Consuelo Dasha Deirdre ' +
    'Edna Eilidh Erica Erin Esperanza Flora Freya Gabrielle Gilda Gisele Gwyneth Hazel Hilary ' +
    'Imani Imogen Iris Ivy Jeanette Jenna Keisha Latoya Leah Lila Lucille Maeve Manon Maya Melanie ' +
    'Mila Mira Moira Morag Nasrin Ngozi Niamh Orla Paige Parisa Penelope Philippa Phoebe Priya ' +
    'Rhiannon Tamika Thandiwe Violet Ximena Yuki Zara Catriona Hattie Maud Siri Wanjiru ' +
    'Abigail Adriana Agnes Agnieszka Aigul Aisha Akiko Aleksandra Alexandra Alexandria Alexis Alice ' +
    'Alicia Alina Aline Alison Alla Allison Alondra Alyssa Amal Amalia Amanda Amber Amelia Amelie ' +
    'Amina Amira Amrita Amy Ana Anastasia Anat Anca Andrea Angela Angelina Angelique Anita Anja ' +
    'Anjali Ann Anna Anne Annegret Anneliese Annette Annie Antje Antonia Anya Aparna Arianna Arlene ' +
    'Ashley Asma Astrid Audrey Augusta Aurelie Ava Avery Aviva Ayanna Ayesha Aylin Barb Barbara ' +
    'Barbora Beatriz Belinda Benazir Bernice Bertha Beth Bethany Betty Beverly Beyonce Bianca ' +
    'Birgit Birgitte Bonnie Brenda Bridget Brigitte Brittany Caitlin Camila Camille Candace Carina ' +
    'Carla Carly Carmela Carmen Carol Carolina Caroline Carolyn Carrie Caterina Catherine Cathy ' +
    'Cecilia Celeste Celine Chantal Charlene Charlotte Chelsea Cheryl Chiara Chloe Christelle ' +
    'Christiane Christina Christine Claire Clara Claudia Claudine Clementine Colleen Concetta ' +
    'Condoleezza Connie Corinne Courtney Cristina Crystal Cynthia Daisy Dalia Daniela Danielle ' +
    'Daphne Daria Darlene Darya Dawn Deb Debbie Deborah Debra Delia Della Delphine Denisa Denise ' +
    'Desiree Diana Diane Dianne Dilma Dina Dolores Donna Dora Doris Dorota Dorothy Edith Eileen ' +
    'Ekaterina Ekaterini Elaine Eleanor Elena Eleni Elif Elisa Elisabeth Elise Eliza Elizabeth Elke ' +
    'Ella Ellen Emily Emine Emma Emmanuelle Erika Esmeralda Estelle Esther Eugenia Eva Evelyn ' +
    'Evgenia Ewa Faith Farah Farida Fatima Federica Felicia Fiona Florence Frances Francesca ' +
    'Francoise Franziska Frida Gabby Gabriela Gail Galina Gayle Genevieve Gennifer Georgia Georgina ' +
    'Geraldine Ghada Ghazala Gina Giorgia Giulia Gloria Golda Grace Greta Gretchen Guadalupe Gudrun ' +
    'Gwen Gwendolyn Hala Halina Hanan Hanna Hannah Harriet Hatice Heather Heba Hedwig Heidi Heike ' +
    'Helen Helena Helene Helga Henrietta Hilda Hillary Hiromi Holly Hope Huda Huma Ida Ilana Ilaria ' +
    'Ilhan Ilona Imelda Indira Ines Inge Ingrid Ioanna Irene Irina Iryna Isabel Isabella Isabelle ' +
    'Iva Ivana Ivanka Jacinda Jacinta Jacqueline Jadwiga Jan Jana Jane Janet Janice Jasmin Jasmine ' +
    'Jeanne Jelena Jennifer Jenny Jessica Jill Jo Joan Joana Joann Joanna Joanne Jocelyn Johanna ' +
    'Josefina Josephine Joyce Juanita Judith Judy Julia Juliana Julie Julieta Juliette Jutta Kaja ' +
    'Kamala Karen Karin Karina Karolina Katarina Katarzyna Kate Katerina Kateryna Katharina ' +
    'Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katya Kay Kayla Keiko Kelly Kellyanne ' +
    'Kerstin Ketanji Khadija Kim Kimberly Kirsten Kirstin Kirstjen Krista Kristalina Kristen Kristi ' +
    'Kristin Kristina Krysten Ksenia Kyrsten Lana Larisa Larissa Latifa Latifah Laura Lauren Layla ' +
    'Leila Lena Leonor Leslie Leticia Letitia Letizia Lidia Liliana Lily Lina Linda Lisa Lise ' +
    'Liudmila Lois Loredana Loretta Lori Lorraine Louise Lubna Lucia Luciana Lucie Lucy Ludmila ' +
    'Luisa Lupe Lydia Lynn Lynne Lyudmila Mabel Madeleine Madison Magda Magdalena Maggie Maia Maja ' +
    'Malala Malkia Manal Manuela Marcela Marcia Margaret Margarethe Margarita Margot Margrethe ' +
    'Maria Mariam Marian Mariana Marianne Marie Marie-Louise Marilyn Marina Marisa Mariya ' +
    'Marjorie Marsha Marta Martha Mary Maryam Maryna Mathilde Matilda Maureen Maxine Mayumi Mazie ' +
    'Megan Megyn Melania Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Michiko ' +
    'Mildred Mina Mindy Minnie Minyon Mireille Miriam Molly Mona Monica Monika Muriel Myriam ' +
    'Nadezhda Nadia Nahid Najat Nancy Naomi Natalia Natalie Nataliya Natallia Natasha Nathalie ' +
    'Nawal Neera Nicola Nicole Nikki Nikole Nina Nino Nita Noor Nora Norah Norma Nour Odile Oksana ' +
    'Oleksandra Olena Olga Olivia Omarosa Oprah Ornella Palina Pamela Paola Patricia Patrizia Patty ' +
    'Paula Paulina Pauline Peggy Penny Petra Phyllis Pia Pilar Polina Polly Pramila Priscilla ' +
    'Rachael Rachel Raisa Rakeyia Rana Rania Raquel Rashida Razan Rebecca Regina Renee Rhonda Rima ' +
    'Rita Roberta Rochelle Rosa Rosalie Rosalind Rose Rosemary Rosie Roxanne Roza Ruta Ruth Sabine ' +
    'Sabrina Safiya Sally Salma Samantha Samira Sandra Sandrine Sanna Sara Sarah Sarita Saskia ' +
    'Savannah Scarlett Segolene Serena Shabana Shakira Shannon Sharon Sheila Shelby Shelia Sherry ' +
    'Shirin Shirley Silke Silvia Simona Simone Sinead Siobhan Snezana Sofia Solveig Sonia Sophia ' +
    'Sophie Soraya Stacey Stacy Stefania Stella Stephania Stephanie Stephany Sue Sunita Susan ' +
    'Susana Susanna Suzan Suzanne Svenja Svetlana Sviatlana Sylvia Tamar Tamara Tammy Tansu Tanya ' +
    'Tara Tasha Tatiana Tatsiana Tatyana Teresa Tereza Terri Thea Theresa Tiffany Tina Tish Toni ' +
    'Tonya Tove Tracy Trudy Tulsi Ulrike Uma Ursula Ute Valentina Valeria Valerie Valeriya Vanda ' +
    'Vandana Vanessa Velma Vera Verna Veronica Veronika Vesna Vicki Victoria Viktoria Viktoriya ' +
    'Viola Violeta Violetta Virginia Virginie Vivian Vjosa Volha Wanda Waris Wendy Weronika Whitney ' +
    'Wilma Winnie Xenia Xiomara Yael Yasmin Yelena Yevgenia Yoko Yolanda Yulia Yuliya Yuriko Yvette ' +
    'Yvonne Zainab Zelda Zeynep Zhanna Zinaida Zoe Zuzana'
  ).split(' '),
)

const MENS_NAMES: ReadonlySet<string> = new Set(
  (
    'Alistair Amadou Amos Anders Angus Bilal Caleb Callum Cecil Chidi Clyde Connor Cormac Darran ' +
    'Declan DeShawn Dinesh Dragan Emeka Emre Enrico Ewan Ezra Fergus Finn François Gareth Geert ' +
    'Geoff Hamish Heinrich Huw Jaap Kemal Kieran Lamar Levi Luka Marko Mikael Moammar Moses ' +
    'Muammar Owen Padraig Paolo Pieter Ravi Reuben Rhys Seamus Silas Sipho Solomon Tunde Virgil ' +
    'Wim Youssef Abdi Iain Per Piet ' +
    'Aaron Johnnie Stevie Jon Jake Nate Rahm Rob Hal Ned Wes Tommie Trey Jerrold Jeb Abdel Abdul Abdullah Abe Abraham Achim Adam Adel Adrian Ahmad Ahmed Akira Al Alain Alan ' +
    'Alastair Albert Alberto Alec Alejandro Aleksandar Aleksandr Ales Alessandro Alex Alexander ' +
    'Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali Allan Allen Alton Amir Amit Anatoly ' +
    'Anderson Andre Andrei Andrej Andres Andrew Andriy Andrzej Angelo Anil Anthony Antoine Anton ' +
    'Antonio Antonis Archie Arjun Arkady Armando Arnaud Arnold Arthur Artur Arturo Ashok Asif ' +
    'Augusto Austin Aziz Barack Barry Bashar Bashir Beau Ben Benedict Benito Benjamin Benny Bernard ' +
    'Bernie Bertrand Bill Billy Bjorn Blake Bob Bobby Bogdan Boris Boyko Brad Bradley Brandon ' +
    'Brendan Brent Bret Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlos Cary Cesar ' +
    'Chad Charles Chip Chris Christian Christoph Christopher Christos Chuck Clarence Claude Claudio ' +
    'Clay Clement Cliff Clifford Clint Colin Constantin Corey Cornelius Cornell Cory Craig Curtis ' +
    'Cyril Dale Dan Daniel Daniil Danny Dante Darius Darnell Darrell Darren Dave David Davide Dean ' +
    'Deepak Denis Dennis Derek Diego Dieter Dimitri Dimitris Dmitri Dmitry Dmytro Domenic Dominic ' +
    'Dominik Don Donal Donald Doug Douglas Duane Duncan Dwight Dylan Eamon Earl Ed Eddie Edgar ' +
    'Edmund Eduardo Edward Edwin Ehud Elias Elijah Elliot Elliott Elon Emanuel Emil Emilio Emmanuel ' +
    'Enrique Enzo Eric Erik Ernest Ernst Esteban Ethan Eugen Eugene Evan Evgeny Fabio Faisal Farid ' +
    'Federico Felix Ferdinand Fernand Fernando Fidel Filip Floyd Francesco Francis Francois Frank ' +
    'Franklin Franz Fred Freddie Frederic Frederick Friedrich Fyodor Gabriel Garrett Garry Gary ' +
    'Gaston Gennady Geoffrey Georg George Georges Georgi Gerald Gerard Gerhard Gianni Gideon ' +
    'Gilbert Giorgio Giorgos Giovanni Giuseppe Glenn Gonzalo Goran Gordon Graham Grant Greg Gregory ' +
    'Guido Guillaume Gustavo Guy Hamid Hamza Hank Hans Harald Harold Harrison Harry Haruki Harvey ' +
    'Hassan Hector Heinz Helmut Henri Henrik Henry Herbert Herman Hiroshi Homer Horace Howard ' +
    'Hubert Hugh Hugo Hussein Ian Ibrahim Idriss Ignacio Igor Ilham Ilya Imran Irving Isaac Ismail ' +
    'Ivan Ivo Jacek Jack Jackson Jacob Jacques Jaime Jake Jakob Jamal James Jamie Janos Jared ' +
    'Jaroslaw Jason Javad Javier Jay Jean Jeb Jeff Jeffrey Jeh Jens Jeremy Jeroen Jerome Jerry ' +
    'Jesse Jim Jimmy Jiri Joachim Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Jonas ' +
    'Jonathan Jorge Jose Joseph Josh Joshua Jozef Juan Jukka Julian Julius Julián Jurgen Justas ' +
    'Justin Jürgen Kamal Karel Karim Karl Kazimierz Keir Keith Ken Kenji Kenneth Kent Kerr Kevin ' +
    'Khalid Khizr Kirk Klaus Kofi Konstantin Kostas Krzysztof Kurt Kwame Kyle Lance Larry Lars ' +
    'Laurent Lawrence Lech Lee Leo Leon Leonard Leonid Leopold Leroy Lester Lewis Liam Lindsey ' +
    'Lloyd Logan Lorenzo Lou Louis Luca Lucas Ludwig Luigi Luis Lukas Luke Lula Luther Lyle Mahmoud ' +
    'Malik Mansour Manuel Marcel Marcelo Marcin Marco Marcus Marek Mariano Mario Mark Markus ' +
    'Marshall Martin Marvin Mason Mateo Mateusz Mathias Matt Matteo Matthew Matthias Maurice ' +
    'Mauricio Maury Max Maxim Maxime Mehdi Mehmet Melvin Micah Michael Michal Michel Miguel Mike ' +
    'Mikhail Miklos Milan Milos Milton Mitch Mitt Mohamed Mohammad Mohammed Moises Moritz Morris ' +
    'Muhammad Mustafa Nabil Naftali Narendra Nasser Nathan Nathaniel Neal Neil Nelson Newt Nicholas ' +
    'Nick Nicolae Nicolas Niels Nigel Niklas Nikola Nikolai Nikolaos Noah Norman Nouri Olaf Ole ' +
    'Oleg Oliver Olivier Omar Omer Orlando Osama Oscar Osman Otto Pablo Pascal Pat Patricio Patrick ' +
    'Paul Paulo Pavel Pedro Pekka Perry Pete Peter Petr Petro Phil Philando Philip Philippe Pierre ' +
    'Piotr Pranab Preston Rafael Rafal Rahul Raj Rajesh Rajiv Ralph Ramon Ramzan Rand Randall Randy ' +
    'Rashid Raul Ray Raymond Recep Reggie Reince Reinhard Rene Rex Ricardo Richard Rick Rob Robby ' +
    'Robert Roberto Roderick Rodney Rodolfo Rodrigo Roger Roland Rolando Rolf Roman Romano Ron ' +
    'Ronald Ronnie Rory Ross Roy Ruben Rudy Rufus Rush Ruslan Russell Rustam Ryan Sadiq Saeed ' +
    'Salman Salvador Sam Sami Samir Samuel Sandeep Sanjay Santiago Satoshi Saul Scott Sean ' +
    'Sebastian Serge Sergei Sergey Sergio Serhiy Seth Shahid Shane Shawn Sherrod Shigeru Shinzo ' +
    'Siarhei Sid Sidney Silvio Simon Slobodan Spencer Stan Stanislav Stanley Stefan Steffen Stephen ' +
    'Steve Steven Stuart Sunil Sven Sylvester Tadeusz Takashi Tamas Taras Tariq Tayyip Ted Terence ' +
    'Terrell Terrence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tomasz ' +
    'Tommy Tony Toshiro Travis Trayvon Trevor Trey Troy Tucker Tyler Tyrone Ulrich Umberto Uwe ' +
    'Vaclav Valentin Valery Vasily Vernon Viacheslav Vicente Victor Vijay Viktar Viktor Vincent ' +
    'Vincenzo Vitali Vitaly Vito Vlad Vladimir Vladislav Volker Volodymyr Waleed Wallace Walter ' +
    'Warren Wayne Wendell Werner Wesley Wilbur Wilhelm Will William Willie Wolf Wolfgang Woody ' +
    'Xavier Yair Yannis Yasser Yevgeny Yitzhak Yoav Yousef Yuri Yusuf Yves Zach Zachary Zbigniew ' +
    'Zoltan Zoran'
  ).split(' '),
)

/** First names of both women and men. */
const SHARED_NAMES: ReadonlySet<string> = new Set(
  (
    'Ariel Bailey Blair Casey Dana Devon Dominique Drew Jess Jessie Jordan Kelsey Kerry Kris ' +
    'Lindsay Morgan Nikita Quinn Reese Riley Robin Rosario Rowan Sandy Sasha Skyler Taylor Val'
  ).split(' '),
)

/** Family names that stand first, in Chinese, Korean and Vietnamese names: "Ban Ki-moon" is Ban. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'Ban Bo Cai Chen Cho Choi Chung Deng Feng Gao Guo Han Ho Hu Huang Hwang Jang Jeong Jiang Jung Kang ' +
    'Kim Kwon Lam Le Li Lin Liu Luo Ma Mao Moon Ng Nguyen Oh Park Peng Pham Seo Shin Sun Tan Tran Tsai ' +
    'Wang Wen Wu Xi Xu Yang Yoon Zhang Zhao Zhou Zhu'
  ).split(' '),
)

/** A first name as it is listed: "Jean" of "Jean-Luc", "Maria" of "MARIA". */
function plainName(word: string): string {
  const hyphen = word.indexOf('-')
  const name = hyphen < 0 ? word : word.slice(0, hyphen)
  return SHOUTED.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name
}

/** Three capitals and more: matches `MARIA`; not `JD`. */
const SHOUTED = /^\p{Lu}{3,}$/u
