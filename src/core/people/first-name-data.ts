/**
 * First names of at least 2,000 people born in the United States from 1930 to 2016: of women and of
 * men where nine of ten bearers are, else of either. "Plain" ones are no other word, place or surname that
 * WordNet knows. Made by bench/name-knowledge.ts from the Social Security Administration’s names (see NOTICE).
 */

export const PLAIN_WOMENS = `
Aaliyah Aanya Abagail Abbie Abbigail Abbigale Abby Abbygail Abigail Abigale Abigayle Abriana Abrianna Abrielle
Abril Abygail Adaline Adalyn Adalynn Adamaris Addie Addilyn Addilynn Addison Addisyn Addyson Adela Adelaida
Adele Adelia Adelina Adeline Adella Adelle Adelyn Adelynn Adia Adilene Adina Adria Adriana Adriane Adrianna
Adrianne Adriene Adrienne Adyson Agatha Agnes Aida Aileen Ailyn Aimee Ainsley Aisha Aislinn Aiyana Aiyanna
Akilah Alaina Alana Alanah Alani Alanis Alanna Alannah Alaya Alayah Alayna Alaysia Alba Albertha Alea Aleah
Alecia Aleena Aleigha Aleisha Alejandra Aleksandra Alena Alene Alesha Aleshia Alesia Alessandra Alessia Aleta
Aletha Alethea Alexa Alexandra Alexandrea Alexsandra Alexus Alexys Alfreda Alia Aliah Aliana Alianna Alice
Alicia Alida Alina Alisa Alise Alisha Alishia Alisia Alison Alissa Alisson Alivia Aliya Aliza Alize Allana
Allegra Allene Alli Allie Allison Allissa Allisson Alliyah Allysa Allyson Allyssa Alma Alona Alondra Alonna
Alora Alta Alvina Alyce Alycia Alyna Alysa Alyse Alysha Alysia Alyson Alyssa Alyssia Alyvia Amalia Amanda
Amara Amariah Amaris Amaya Amayah Ambar Amberly Amelie Amiah Amie Amina Aminah Amira Amirah Amiya Amiyah
Amparo Amya Amyah Anabel Anabella Anabelle Anahi Anai Anais Analia Analisa Analise Anamaria Ananya Anastacia
Anastasia Anaya Anayah Andie Andrea Andria Anessa Anette Angela Angelena Angeles Angelia Angelika Angelina
Angeline Angelita Angella Angelyn Angie Ania Aniah Anika Anisa Anisha Anissa Anita Anitra Aniya Aniyah Anja
Anjali Anjanette Anjelica Annabel Annabell Annabella Annabelle Annalee Annaliese Annalisa Annalise Annamaria
Annamarie Anneliese Annelise Annemarie Annetta Annette Annie Annika Anniston Annmarie Ansley Antionette
Antoinette Antonella Antonette Antonia Anya Apryl Arabella Araceli Aracely Araya Ardith Areli Arely Aretha
Ariadna Ariah Ariane Arianna Arianne Arica Ariela Ariella Arielle Arika Arionna Arissa Ariya Ariyah Ariyana
Ariyanna Arleen Arlene Arleth Arlette Arline Armida Arnetta Aryana Aryanna Asha Ashanti Ashely Ashia Ashlea
Ashlee Ashlei Ashleigh Ashley Ashli Ashlie Ashlin Ashly Ashlyn Ashlynn Astrid Aubree Aubri Aubriana Aubrianna
Aubrie Aubrielle Audra Audree Audrey Audriana Audrianna Audrie Audrina Audry Aundrea Aurelia Autum Avah Avalon
Avani Averi Averie Aviana Avianna Avis Aviva Avril Ayana Ayanna Ayesha Ayla Ayleen Aylin Aysha Aysia Ayva
Azaria Azucena Azul Babette Baila Baileigh Bambi Barbara Barbie Barbra Baylee Bayleigh Baylie Beatrix Beatriz
Becca Becki Beckie Becky Belen Belinda Bella Belva Benita Berenice Bernadette Bernadine Bernice Berniece
Bernita Berta Bertha Bertie Bessie Bethanie Bethann Bethany Betsey Betsy Bette Bettie Bettina Betty Bettye
Beulah Beverley Beverly Bianca Bianka Billye Blaire Blanca Blanche Blythe Bobbi Bobbye Bonita Braelynn Brandee
Brandi Brandie Braylee Brea Breana Breann Breanna Breanne Bree Breeanna Brenda Brenna Breonna Bria Briana
Brianna Brianne Bridgett Bridgette Brieanna Briella Brielle Brigette Brigitte Brinda Brinley Brionna Brisa
Briseida Brissa Britany Britney Britni Britta Brittaney Brittani Brittanie Brittnee Brittney Brittni Brittnie
Brittny Bronwyn Brookelyn Brookelynn Brooklynn Bryana Bryanna Brylee Bryleigh Brynlee Brynn Brynna Brynne
Buffy Cady Caelyn Cailey Cailin Cailyn Caitlin Caitlyn Caitlynn Caleigh Caley Calista Calli Callie Callista
Cami Camila Camilla Camille Cammie Candace Candance Candi Candice Candie Candis Candyce Cara Caren Cari Carie
Carin Carisa Carla Carlee Carleen Carleigh Carlene Carletta Carley Carli Carlie Carlotta Carly Carlyn Carma
Carmela Carmelita Carmella Carmen Carolann Carole Carolee Carolyn Carolyne Carolynn Carri Carrie Caryl Caryn
Casandra Casie Cassaundra Cassi Cassidy Cassondra Cataleya Catalina Catarina Catelyn Caterina Catharine Cathey
Cathi Cathie Cathleen Cathrine Cathryn Cathy Catina Catrina Caydence Cayla Caylee Caylin Cecelia Cecile
Cecilia Cecily Celena Celeste Celestine Celia Celina Celine Chana Chanda Chandra Chanel Chanell Chanelle
Chantal Chante Chantel Chantell Chantelle Charis Charise Charissa Charisse Charla Charlee Charleen Charleigh
Charlene Charlette Charli Charline Charlize Charmaine Charolette Chasidy Chasity Chassidy Chassity Chava Chaya
Chelsea Chelsey Chelsi Chelsie Chelsy Cheree Cheri Cherie Cherilyn Cherise Cherri Cherrie Cheryl Cheryle
Cheryll Chesney Chevelle Cheyanne Chiara Chiquita Chloe Chrissy Christa Christal Christel Christene Christi
Christiana Christiane Christianna Christin Christina Christine Christy Chrystal Chyanne Chyna Chynna Ciana
Cianna Ciara Ciarra Cicely Cielo Cienna Ciera Cierra Cinda Cindi Cindy Cinthia Citlali Citlalli Citlaly Claire
Clara Clare Clarice Clarisa Clarissa Claudette Claudia Claudine Cleta Cloe Coleen Collette Concetta Connie
Consuelo Coraline Cordelia Coreen Coretta Cori Corina Corine Corinna Corinne Corissa Corliss Cornelia Corrin
Corrina Corrine Cosette Courtney Courtnie Crissy Crista Cristen Cristi Cristie Cristin Cristina Cristine
Cristy Cydney Cyndi Dacia Dafne Daija Daijah Daina Daisha Daja Daleyza Dalia Dalila Dalilah Damaris Danae
Danelle Danette Dania Danica Daniela Daniella Danielle Danika Danisha Danita Danna Dannette Danni Dannielle
Danya Danyelle Dara Darcey Darci Darcie Daria Dariana Darla Darleen Darlene Darline Dasha Dasia Davida Davina
Dawna Dawne Dayana Dayanara Dayanna Dayna Daysha Deana Deann Deanna Deanne Deasia Debbi Debbie Debbra Debby
Debi Debora Deborah Debra Debrah Dedra Deeann Deedee Deedra Deena Deidra Deidre Deirdre Deisy Deja Dejah
Delaine Delana Delaney Delanie Delfina Delia Delicia Delila Delinda Delisa Della Delois Delora Delores Deloris
Delphine Demetra Demetria Demi Dena Denae Deneen Denice Denise Denisha Denisse Denita Denna Dennise Deonna
Desirae Desiree Dessie Destany Destinee Destiney Destini Destinie Detra Devona Devora Devorah Dian Diane Diann
Dianna Dianne Dina Dinah Dionna Dionne Divya Diya Dollie Dolores Domenica Dominga Donielle Donita Dora Dorcas
Doreen Dorene Doretha Dori Dorinda Dorine Dorothea Dorothy Dortha Dorthy Dottie Dovie Dreama Drema Drucilla
Dulce Earlene Earline Earnestine Eartha Eboni Ebonie Edie Edith Edna Edwina Edythe Effie Eileen Elaina Elaine
Elana Elayna Elayne Elba Elda Eleanor Eleanora Eleanore Elena Eleni Elexis Eliana Elianna Elicia Elida Elin
Elina Elinor Elisabeth Elise Elissa Eliza Elizebeth Ella Elle Ellen Elliana Ellianna Ellie Elly Ellyn Elma
Elnora Eloisa Eloise Elora Elouise Elsa Elsie Elva Elvia Elvira Elyse Elysia Elyssa Emalee Emani Emelia Emely
Emerie Emersyn Emilee Emilie Emily Emma Emmalee Emmaleigh Emmaline Emmalyn Emmalynn Emme Emmeline Emmie
Emogene Emoni Enedina Ericka Erika Erinn Erlinda Erma Erna Ernestina Ernestine Eryn Esme Esmeralda Esperanza
Essie Estefani Estefania Estefany Estela Estella Estelle Estrella Ethel Etta Eula Eulalia Eunice Evalyn
Evangelina Evangeline Evelin Evelina Evelyn Evelynn Everleigh Everly Evette Evie Evonne Fabiola Faigy Fallon
Fannie Farah Farrah Faye Felecia Felica Felisha Fernanda Fiona Flor Florene Florine Flossie Fran Frances
Francesca Franchesca Francine Francisca Freda Freida Frida Frieda Gabriela Gabriella Gabrielle Gail Galilea
Gaye Gayla Gayle Gaylene Gaynell Gearldine Gema Gena Genevieve Genna Georgeann Georgene Georgetta Georgiana
Georgianna Georgina Georgine Geraldine Geralyn Geri Gerri Gertie Gertrude Giada Giana Gianna Giavanna Gigi
Gilda Gillian Gina Ginny Giovanna Gisel Gisela Gisele Giselle Gissel Gisselle Gitty Giulia Giuliana Gizelle
Gladis Gladys Glenda Glenna Glinda Gloria Glynda Glynis Goldie Gracelyn Gracelynn Gracey Graciela Gracyn
Grecia Greta Gretchen Gretta Griselda Gwen Gwenda Gwendolyn Gwenyth Gwyneth Hadassah Hadlee Hadleigh Hadley
Hailee Hailey Hailie Haily Halee Haleigh Hali Halie Hallie Hana Hanna Hannah Harlee Harleigh Harlie Harmoni
Harriet Harriett Harriette Hattie Haydee Haylee Hayleigh Hayley Haylie Hedy Heide Heidi Heidy Helene Hellen
Henrietta Herlinda Herminia Hester Hilary Hilda Holley Holli Hollie Hortencia Idalia Idella Iesha Ilana Ileana
Ilene Iliana Ilona Imani Imelda Imogene Indira Ines Inez Ingrid Iola Iona Ione Irene Irma Isabel Isabela
Isabell Isabelle Isadora Isamar Isela Isha Isla Isobel Itzel Ivana Ivanna Ivette Ivonne Iyana Iyanna Izabel
Izabella Izabelle Jacalyn Jacelyn Jacey Jaci Jacie Jacinda Jacinta Jackeline Jackelyn Jacki Jacklyn Jacklynn
Jaclyn Jaclynn Jacqualine Jacquelin Jacqueline Jacquelyn Jacquelyne Jacquelynn Jacquline Jacqulyn Jada Jaeda
Jaela Jaelyn Jaelynn Jaida Jaila Jailene Jaimee Jaimie Jakayla Jaleah Jaleesa Jalisa Jalissa Jaliyah Jalynn
Jamaya Jamee Jamesha Jami Jamia Jamila Jamilah Jamiya Jamiyah Jamya Jana Janae Janai Janay Janaya Jane Janee
Janeen Janel Janell Janelle Janene Janessa Janet Janeth Janett Janetta Janette Janey Jania Janiah Janice Janie
Janiece Janina Janine Janis Janise Janiya Janiyah Jann Janna Jannet Jannette Jannie Janya Jaquelin Jaqueline
Jaquelyn Jaslene Jaslyn Jasmin Jasmyn Jasmyne Jaunita Jaya Jaycie Jayda Jayde Jayla Jaylah Jaylee Jayleen
Jaylene Jaylynn Jaymee Jayna Jayne Jazelle Jazlyn Jazlynn Jazmin Jazmine Jazmyn Jazmyne Jazzlyn Jazzmin
Jazzmine Jeana Jeane Jeanelle Jeanene Jeanetta Jeanette Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannette
Jeannie Jeannine Jemma Jenae Jenell Jenelle Jenesis Jenessa Jeni Jenifer Jeniffer Jenine Jenise Jenna Jennah
Jennette Jenni Jennie Jennifer Jenniffer Jeraldine Jeri Jerica Jerilyn Jerri Jerrica Jerrie Jesenia Jesica
Jessa Jessalyn Jessenia Jessica Jessika Jesslyn Jianna Jill Jillian Jimena Joan Joana Joanie Joann Joanna
Joanne Jocelin Jocelyn Jocelyne Jocelynn Jodee Jodi Jodie Joella Joelle Joellen Joetta Joette Johana Johanna
Johannah Johna Johnetta Johnna Joie Jolee Joleen Jolene Jolie Jolynn Jonell Jonelle Joni Jonna Jordana Jordyn
Jordynn Jori Jorja Josefa Josefina Joselin Joseline Joselyn Josephina Josephine Josette Josie Joslyn Joslynn
Josselyn Journee Jovanna Jovita Joycelyn Joye Juana Juanita Judi Judie Judy Julee Juli Julia Juliana Juliane
Juliann Julianna Julianne Julie Julieann Juliet Julieta Juliette Julisa Julissa Jurnee Justina Justine Kacee
Kaci Kacie Kadence Kadie Kady Kaela Kaeli Kaelyn Kaelynn Kaia Kaidence Kaila Kailani Kailee Kaileigh Kailey
Kaili Kaily Kailyn Kailynn Kairi Kaitlin Kaitlyn Kaitlynn Kaiya Kala Kalea Kaleah Kalee Kaleigh Kalena Kaley
Kalia Kalie Kalina Kalista Kaliyah Kalli Kallie Kalyn Kalynn Kamaria Kamila Kamilah Kamille Kamiya Kamiyah
Kamora Kamya Kandace Kandi Kandice Kandis Kanisha Kaniya Kara Karah Karena Kari Karie Karime Karin Karina
Karis Karisa Karissa Karla Karlee Karleen Karleigh Karlene Karley Karli Karlie Karly Karlyn Karmen Karolina
Karoline Karolyn Karren Karri Karrie Karyl Karyn Kasandra Kasi Kasie Kassandra Kassi Kassidy Kassie Katalina
Katarina Kate Katelin Katelyn Katelynn Kateri Katerina Katey Kathaleen Katharine Katherin Katherine Kathern
Katheryn Kathi Kathie Kathleen Kathlene Kathlyn Kathrine Kathryn Kathryne Kathy Kathyrn Kati Katia Katie
Katina Katlin Katlyn Katlynn Katrice Katrina Kattie Katy Katya Kaya Kayce Kaycee Kaycie Kaydee Kaydence Kaye
Kayla Kaylah Kaylani Kaylea Kaylee Kayleen Kayleigh Kaylene Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Kaytlin
Kaytlyn Keana Keanna Keara Kecia Keeley Keely Keena Keesha Keila Keilani Keily Keira Keisha Kelci Kelcie Keli
Kelis Kelle Kellee Kelli Kellie Kellye Kelsea Kelsey Kelsi Kelsie Kelsy Kenda Kendra Kendyl Kenia Kenisha
Kenna Kennedi Kensley Kenyetta Kenzi Kenzie Keona Keren Keri Kerri Kerrie Kerrigan Kerstin Kesha Keshia
Keturah Keyana Keyanna Keyla Keyona Keyonna Keziah Khadija Khadijah Khalia Khloe Kiah Kiana Kianna Kiara
Kiarra Kiera Kierra Kiersten Kierstin Kierstyn Kiesha Kimber Kimberely Kimberlee Kimberli Kimberlie Kimberly
Kimberlyn Kimora Kindra Kinley Kinslee Kinsley Kira Kirra Kirsten Kirstie Kirstin Kirstyn Kisha Kiya Kizzy
Klarissa Kloe Kora Korina Kortney Kourtney Krissy Krista Kristal Kristel Kristen Kristi Kristiana Kristie
Kristin Kristina Kristine Kristy Kristyn Krysta Krystal Krysten Krystin Krystina Krystle Kyah Kyara Kyla Kylah
Kylee Kyleigh Kyli Kymberly Kyndal Kyndall Kyndra Kynlee Kyra Lacee Lacey Lachelle Laci Lacie Ladonna Laila
Lailah Laina Lainey Laisha Lakeisha Lakendra Lakesha Lakeshia Lakia Lakisha Lakyn Lana Lanae Lanette Lani
Lanie Lanita Laniya Laniyah Laquisha Laquita Lara Larae Laraine Larhonda Larisa Larissa Laronda Lashanda
Lashawnda Lashay Lashonda Lashunda Latanya Latasha Latavia Latesha Latia Laticia Latina Latisha Latonia
Latonya Latoria Latosha Latoya Latrice Latricia Latrina Launa Laura Lauralee Laureen Lauren Laurene Lauretta
Lauri Laurie Lauryn Lavada Lavina Lavinia Lavonda Lavonne Lawana Lawanda Lawanna Layla Laylah Layna Leah Leana
Leandra Leann Leanna Leanne Leatha Leatrice Leeann Leeanna Leeanne Leela Leena Leesa Leia Leigha Leighann
Leila Leilah Leilani Leilany Leisa Lela Lelia Lenora Lenore Leola Leona Leonor Leonora Leora Leota Lesa Lesia
Leslee Lesli Lesly Leslye Lessie Leta Letha Leticia Letitia Lettie Letty Lexi Lexie Lexus Lexy Leyla Lezlie
Liane Lianna Lianne Lida Lidia Lila Lilah Lili Lilia Lilian Liliana Lilianna Lilli Lillian Lilliana Lillianna
Lilly Lillyana Lillyanna Lilyan Lilyana Lilyann Lilyanna Lina Linda Lindsey Lindsy Linette Linnea Linsey Lisa
Lisbeth Lise Lisette Lisha Lissa Lissette Lita Litzy Livia Lizabeth Lizbeth Lizet Lizeth Lizette Lizzie Lluvia
Lois Lola Lona Londyn Loni Lonna Lora Loraine Loree Loreen Lorelai Lorena Lorene Loretta Lori Loriann Lorie
Lorinda Lorine Lorna Lorretta Lorri Lorrie Lottie Louann Louella Louisa Louise Lourdes Luana Luann Luanne
Lucero Luci Lucia Luciana Lucie Lucila Lucile Lucille Lucinda Lucretia Luella Luisa Lula Lupita Lura Lyla
Lylah Lynda Lyndsay Lyndsey Lynelle Lynette Lynne Lynnette Lynsey Mabel Mable Macayla Macey Machelle Maci
Macie Mackenna Macy Madaline Madalyn Madalynn Maddie Maddison Madelaine Madeleine Madelin Madeline Madelyn
Madelyne Madelynn Madge Madilyn Madilynn Madisen Madisyn Madysen Madyson Maegan Maeve Magali Magaly Magan
Magda Magdalene Magen Maggie Maile Maira Maisie Maite Maiya Makaela Makaila Makala Makayla Makaylah Makena
Makenna Makenzi Makenzie Makiya Makiyah Makyla Malaika Malak Malea Maleah Malena Malia Maliah Malika Malina
Malinda Malisa Malissa Maliyah Malka Mallorie Mallory Malorie Mamie Mandi Mandie Mandy Manuela Marah Maranda
Marcela Marcelina Marcella Marci Marcia Marcie Marcy Marely Maren Margaret Margarett Margarette Margaux
Margery Margie Margo Margot Margret Mariah Mariam Mariana Mariann Marianna Marianne Maribel Maribeth Maricela
Maricruz Marie Mariel Mariela Mariella Marielle Marietta Marika Marilee Marilou Marilu Marilyn Marilynn Maris
Marisa Marisela Marisol Marissa Marita Maritza Marivel Mariya Mariyah Marjorie Marjory Markayla Markita Marla
Marlana Marlee Marleen Marleigh Marlena Marlene Marlie Marlys Marna Marni Marnie Marquetta Marquita Marsha
Marta Martha Martina Marva Marya Maryam Maryann Maryanne Marybeth Maryellen Maryjane Maryjo Marylee Marylin
Marylou Marylyn Maryn Matilda Matilde Mattie Mattison Maude Maudie Maura Maureen Maurine Maxine Mayah Maycee
Maylee Maylin Mayra Mayte Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Mechelle Meera Megan Meggan Meghan
Meghann Melaine Melani Melanie Melany Melina Melinda Melisa Mellisa Mellissa Melodee Melodie Melonie Melony
Melva Melvina Melynda Meranda Mercedes Mercedez Meri Meridith Merissa Merri Merrie Meryl Miah Micaela Micayla
Michaela Michaella Michela Michele Michell Michelle Micki Miesha Migdalia Mikaela Mikaila Mikala Mikayla Mikki
Mila Milagros Milana Milani Milania Mildred Milena Miley Milissa Millicent Millie Milly Mimi Mindi Mindy
Minnie Mira Miranda Mirella Mireya Miriam Mirian Mirna Misti Mistie Mitzi Miya Miyah Moira Monica Monika
Monique Monserrat Moriah Muriel Myah Myesha Myia Mykayla Myla Mylah Mylee Myra Myranda Myriam Myrna Myrtis
Nadia Nadine Nadya Nahla Nailah Naima Nakisha Nakita Nala Nalani Nallely Nanci Nancie Nanette Nannette Nannie
Nariah Natalee Natali Natalia Natalie Nataly Natalya Natasha Natashia Nathalia Nathalie Nathaly Natosha
Nautica Naya Nayeli Nayely Nechama Nedra Neely Neha Nelda Nell Nella Nellie Nelly Nena Nereida Nettie Nevaeh
Neveah Nichelle Nichol Nichole Nicki Nickole Nicol Nicole Nicolette Nicolle Nidia Niesha Niki Nikia Nikki
Nikole Nila Nilda Nisha Nita Niya Niyah Noelani Noelia Noelle Nola Nona Nora Norah Noreen Norene Norine Nyah
Nyasia Nydia Nyla Nylah Octavia Odalis Odalys Odette Ofelia Oleta Olga Olivia Olyvia Ophelia Oralia Oriana
Ouida Paislee Paityn Paloma Pamala Pamela Pamelia Pamella Paola Patrica Patrice Patricia Patti Pattie Paula
Pauletta Paulette Paulina Pearlie Pearline Peggie Peggy Peighton Pennie Perla Perri Petra Phillis Philomena
Phylicia Phylis Phyllis Polly Porsche Porsha Portia Preslee Pricilla Priscila Priscilla Priya Pyper Qiana
Quiana Rachael Racheal Rachele Rachell Rachelle Racquel Raeann Raechel Raegan Raelene Raelyn Raelynn Rafaela
Raina Ranae Randa Randee Randi Rania Raquel Rashida Ravyn Raya Raylee Raylene Rayna Rayven Reanna Reba
Rebbecca Rebeca Rebecka Rebeka Rebekka Reem Reena Regena Regenia Reina Rena Renae Renata Renea Renee Renita
Reta Retha Reva Reyna Rhianna Rhiannon Rhoda Rhonda Riana Rianna Richelle Rihanna Rikki Rileigh Rina Risa Rita
Rivka Riya Roberta Robyn Rochel Rochelle Rocio Rolanda Romina Romona Rona Ronda Ronna Ronni Rosalba Rosalee
Rosalia Rosalie Rosalina Rosalind Rosalinda Rosaline Rosalva Rosalyn Rosalynn Rosana Rosann Rosanna Rosanne
Rosaura Roseann Roseanna Roseanne Rosella Roselyn Rosemarie Rosetta Rosie Rosina Rosio Roslyn Rowena Roxana
Roxane Roxann Roxanna Roxanne Roxie Roxy Rubi Rubie Rubye Ruthann Ruthanne Ruthie Ryann Ryanne Rylee Ryleigh
Rylie Saanvi Sabina Sabrina Sadie Sahar Saige Saira Salena Sallie Salma Samantha Samatha Samaya Samira Samiya
Samiyah Samone Samya Sanai Sandi Sandie Sandra Saniya Saniyah Sanjana Sanjuana Sanjuanita Sara Sarahi Sarai
Sarena Sariah Sarina Sarita Sariyah Sasha Saundra Savana Savanah Saylor Scarlett Scarlette Seanna Sebrina
Selah Selena Selina Serena Serina Shaelyn Shaila Shaina Shakia Shakira Shala Shalonda Shameka Shamika Shamya
Shana Shanae Shanda Shandra Shaneka Shanel Shanell Shanelle Shani Shania Shanice Shanika Shaniqua Shanita
Shaniya Shaniyah Shanna Shannan Shannen Shanta Shante Shantel Shantell Shantelle Shanya Shaquana Shaquita
Shara Sharee Sharen Sharita Sharla Sharleen Sharlene Sharon Sharonda Sharron Sharyl Sharyn Shauna Shaunna
Shavon Shavonne Shawanda Shawna Shawnda Shawnna Shayla Shaylee Shaylynn Shayna Sheena Sheila Sheilah Shelba
Shelbi Shelbie Shelby Shelia Shelli Shellie Shelly Shena Sheree Sheri Sherie Sherilyn Sherita Sherlyn Sherri
Sherrie Sherryl Sheryl Sheyla Shianne Shiela Shira Shirlee Shirlene Shirley Shivani Shonda Shonna Shoshana
Shreya Shyann Shyanne Shyla Siena Siera Simona Simone Simran Sindy Siobhan Sirena Siri Skyla Sloane Socorro
Sofie Soleil Somer Sommer Sondra Sonia Sonja Sonya Sophia Sophie Soraya Stacey Staci Stacia Stacie Starla
Stefani Stefanie Stefany Steffanie Stephaine Stephani Stephania Stephanie Stephany Stephenie Stormie Sueann
Suellen Suri Susan Susana Susann Susannah Susanne Susie Suzan Suzann Suzanna Suzanne Suzette Suzie Suzy Sybil
Syble Sydnee Sydni Sydnie Sylvia Sylvie Symone Synthia Tabatha Tabetha Tabitha Taelor Tahlia Taina Taisha
Takisha Taleah Talia Taliah Talisa Talisha Talitha Taliyah Talya Tamala Tamara Tamatha Tameka Tamela Tamera
Tami Tamia Tamica Tamie Tamika Tamiko Tamira Tamisha Tammara Tammi Tammie Tamra Tamya Tamyra Tana Tanaya
Taneisha Tanesha Tangela Tania Tanika Tanisha Taniya Taniyah Tanja Tanna Tanya Tarah Taraji Tari Tarra Tarsha
Taryn Tasha Tashia Tasia Tatiana Tatianna Tatiyana Tatyana Tavia Tawana Tawanda Tawanna Tawnya Taya Tayla
Taylar Teanna Teena Tena Tenisha Tenley Tennille Terese Teresita Teressa Teri Terra Terri Terrie Tess Tessa
Tessie Theda Thelma Theodora Therese Thomasina Tiana Tianna Tiarra Tiera Tierney Tierra Tiesha Tiffaney
Tiffani Tiffanie Tiffiny Tillie Tina Tinley Tinsley Tionna Tisha Tomeka Tomi Tomika Tonda Toni Tonia Tonie
Tonisha Tonja Tonya Tori Torie Tosha Tova Towanda Toya Tracee Tracey Traci Tracie Trena Tresa Tressa Tressie
Treva Tricia Trina Triniti Trish Trisha Trista Trudi Trudy Twana Twila Twyla Tyana Tyanna Tyasia Tyesha Tyla
Tyra Ursula Vada Valarie Valentina Valeria Valerie Valery Valorie Vanesa Vania Vannessa Velda Velia Velma
Venessa Venita Vera Verda Verla Verna Vernetta Vernice Vernita Veronika Vianey Vianney Vickey Vicki Vickie
Vicky Vida Vikki Viktoria Vilma Vina Violeta Violette Virgie Viridiana Vita Vivian Viviana Vivianna Vivien
Vivienne Vonda Vonnie Wanda Wendi Wendie Wendy Whitley Wilda Wilhelmina Willa Wilma Winifred Winnie Winona
Wynona Wynter Xenia Ximena Xiomara Xochitl Yadira Yahaira Yajaira Yamilet Yamileth Yaneli Yanet Yanira Yara
Yareli Yarely Yaretzi Yaritza Yasmeen Yasmin Yasmine Yazmin Yazmine Yesenia Yesica Yessenia Yessica Yolanda
Yolonda Yoselin Yuliana Yulissa Yuridia Yvette Yvonne Zahara Zahra Zaida Zainab Zaira Zakiya Zandra Zaniya
Zaniyah Zara Zariah Zariyah Zelda Zella Zelma Zena Zenaida Zenobia Zina Zoey Zoie Zora Zoraida Zoya Zulema
Zuri
`

export const OTHER_WOMENS = `
Abbey Acacia Ada Adelaide Aditi Aja Alberta Alexandria Alexia Aline Aliyah Ally Althea Amber Amelia America
Amethyst Ami Amia Amy Ana Angelic Angelica Angelique Ani Ann Anna Anne April Aria Ariadne Ariana Asia Aspen
Athena Aura Aurora Autumn Ava Aya Ayah Azalea Bailee Barb Beatrice Belle Beth Birdie Blessing Bonnie Bonny
Brandy Bridget Brie Brigid Bristol Brittany Brooke Brooklyn Cadence Cali Calla Cambria Camelia Camellia
Candida Candy Capri Caprice Carina Carissa Carol Carolina Caroline Cassandra Cassie Catherine Charisma Charity
Charlotte Chastity Cherish Cherry Cheyenne China Christie Cinnamon Clementine Clover Colette Colleen Constance
Cora Coral Cristal Crystal Cynthia Dahlia Daisy Daphne Dawn Delilah Delta Desire Destiny Diamond Diana Dixie
Dolly Dona Donna Doris Dynasty Easter Ebony Echo Egypt Elisa Elizabeth Elli Ema Ember Emerald Emi Emilia Emmy
Enid Erica Erin Essence Ester Esther Eugenia Eva Eve Faith Fanny Fatima Fatimah Fawn Fay Felicia Felicity Fern
Flora Florence Fonda Freya Gay Gemma Genesis Geneva Genie Georgette Georgia Gia Ginger Glory Grace Gracie
Guinevere Gwyn Haley Halle Halley Harmony Harper Hazel Heather Heaven Heavenly Helen Helena Hillary Holly
Honesty Honey Hope Ida Ila Ima Ina India Inga Ireland Iris Isabella Isis Italia Iva Ivy Jade January Jasmine
Jean Jena Jenny Jersey Jo Joi Journey Joy Joyce Jubilee Judith Julienne June Juniper Kali Kami Kandy Karen
Karma Kay Kennedy Kenya Kera Kia Kiley Kimberley Kinsey Kitty Kya Kylie Laney Laurel Lea Leigh Lena Lexis Lia
Liana Libby Liberty Lilith Lillie Lily Lindsay Liv Liz Liza Lolita Lorelei Lorraine Lory Lu Lucy Lulu Luna Luz
Lydia Lyra Mackenzie Madison Madonna Mae Magdalena Magnolia Mahogany Mai Maia Malaya Malaysia Manda Mara
Margarita Marge Marguerite Mari Maria Marian Marina Marti Mary Mavis May Maya Meadow Meg Melba Melia Melissa
Melody Mercy Meredith Merry Mia Mina Minerva Miracle Missy Misty Mollie Molly Mona Monet Montserrat Mya Myrtle
Nada Nan Nancy Naomi Neva Nia Nina Noemi Norma Nova Novella Nya Odessa Ola Olive Olympia Oma Ona Opal Paige
Paisley Pam Pandora Pansy Passion Patience Patsy Patty Pauline Pearl Penelope Penni Penny Pepper Peri Phoebe
Pia Piper Poppy Precious Princess Promise Prudence Queen Rachel Rae Ramona Rana Raven Rebecca Rebekah Regina
Rhea Ria Roma Rosa Rose Rosemary Rosita Ruby Ruth Sabine Sabra Sade Sahara Salina Sally Samara Samaria Samia
Sana Sanaa Santa Sapphire Sarah Sari Savanna Savannah Scarlet Selene Selma Sequoia Serene Serenity Shari
Shasta Shawnee Shelley Sherry Shona Sienna Sierra Silvia Sofia Soledad Spring Star Starr Stella Sue Summer
Sunday Sunshine Susanna Sydney Tala Tammy Tara Tawny Tea Temperance Tequila Tera Teresa Tesla Thalia Thea
Theresa Tia Tiara Tiffany Treasure Trinity Tuesday Una Valencia Vanessa Veda Velvet Venice Venus Veronica
Vesta Victoria Vienna Viola Violet Virginia Whitney Willow Windy Winter Zaria Zoe Zola Zona
`

export const PLAIN_MENS = `
Aaden Aarav Abdiel Abdul Abdullah Abelardo Abner Abram Adalberto Adan Adin Adnan Adolfo Adolph Adolphus Adriel
Aedan Agustin Ahmad Ahmed Aidan Aiden Ajay Akash Akeem Alain Alan Alberto Alden Aldo Alec Alejandro Alek
Aleksander Alessandro Alex Alexandre Alexandro Alexzander Alfonso Alfonzo Alford Alfredo Allan Alonza Alonzo
Aloysius Alphonse Alphonso Alton Alvaro Alvie Alvin Alvis Amado Amador Aman Amar Amare Amarion Amin Amit Ammar
Ammon Anakin Anders Andrae Andre Andreas Andrei Andres Andrey Andy Angelo Anibal Anish Ansel Anselmo Anson
Anthoney Antione Antoine Anton Antone Antonio Antwain Antwan Antwon Antwone Anwar Aramis Archie Aric Arik
Arjun Arlan Arlen Arlo Armaan Arman Armand Armando Armon Armond Arnav Arnoldo Arnulfo Aron Arron Artemio
Arther Arturo Arvin Aryeh Asher Aston Augustin Aurelio Auston Avraham Avrohom Axel Axton Ayaan Aydan Ayden
Aydin Baldemar Baltazar Barney Barrett Barron Barry Bartholomew Barton Baxter Beckham Benito Benjamen Benjiman
Benson Bentley Bently Bernardo Bert Bertram Bertrand Bilal Bjorn Blaine Blaise Blane Blas Boden Bodhi Bodie
Boris Bowen Boyce Boyd Braden Bradlee Bradly Bradon Bradyn Braeden Braedon Braiden Brandan Branden Brandin
Brandon Brandyn Brannon Branson Brantley Braulio Braxton Brayan Brayden Braydon Braylen Braylon Brayton
Brendan Brenden Brendon Brennan Brennen Brennon Brentley Brenton Bret Brett Brian Brice Bridger Brien Briggs
Brigham Brion Broc Brock Broderick Brodie Brody Bronson Bryant Bryce Brycen Bryon Brysen Bryson Bryton Buford
Cade Caden Cael Caiden Cale Caleb Calen Callen Callum Cameron Camilo Camren Camron Cardell Carl Carleton Carlo
Carlton Carmelo Carnell Casen Casimir Cason Cayden Cayson Ceasar Cecil Cecilio Cedric Cedrick Celestino Cesar
Chace Chadd Chadrick Chadwick Chaim Charlton Chauncey Chaz Chet Christofer Christoper Christophe Christos Cian
Clarance Claud Claude Claudio Clayton Clemente Cletus Cleve Clifford Clifton Clint Coby Codey Coen Cohen Colby
Coleman Coleton Colin Collin Colson Colten Coltin Colton Conley Conner Connor Conor Corban Corbin Cordell
Corey Cormac Cornelius Corwin Cory Courtland Craig Creighton Cristian Cristiano Cristobal Cristofer Cristopher
Cullen Dajuan Dallin Damarcus Damarion Damen Dameon Damian Damien Damion Damond Dandre Dangelo Danial Danilo
Danniel Danny Daquan Darell Daren Darin Dario Darion Darius Darnell Darold Daron Darrel Darrell Darren Darrick
Darrin Darrion Darrius Darron Darryl Darvin Daryl Daryle Dashaun Dashawn Dashiell Dave Daven Daveon Davey
Davian Davin Davion Davon Davonte Daxton Daylan Daylen Daylon Dayne Deandre Deangelo Deante Deanthony Declan
Dedrick Deegan Deion Dejon Dejuan Delano Delbert Delmar Delmer Delton Delvin Demarco Demarcus Demario Demarion
Demetri Demetrio Demetrios Demond Demonte Denis Dennis Denny Denton Denzel Denzil Deondre Deonta Deontae
Deonte Dequan Dereck Derek Deric Derick Derik Deron Derrek Derrell Derrik Derwin Desean Deshaun Deshawn Deshon
Desmond Devante Devaughn Devlin Devonta Devontae Devonte Dewayne Dewitt Dezmond Dhruv Diego Dilan Dillan
Dillard Dillion Dillon Dimitri Dimitrios Dino Dion Dionte Dixon Domenic Domenick Domenico Dominik Domonic
Donal Donald Donato Donavan Donavin Donavon Donn Donnell Donnie Donny Donovan Donta Dontae Dontay Donte
Dontrell Doran Doug Dovid Doyle Draven Duane Dudley Dustin Dustyn Duwayne Dwain Dwaine Dwane Dwayne Dwight
Dylon Eamon Earle Easton Eben Eddie Eder Edgardo Edmond Edmund Edmundo Edsel Edson Eduardo Edwardo Efrain
Efren Elbert Elden Eldon Eldridge Eleazar Elgin Elian Elias Eliel Eliezer Eliseo Eliyahu Elliot Elliott Elmer
Elmo Eloy Elroy Elton Elvin Elwin Elwood Emanuel Emil Emiliano Emilio Emmanuel Emmett Emmit Emmitt Ennis Enoch
Enos Enrico Enrique Enzo Ephraim Erasmo Eriberto Eric Erich Erick Erik Ernest Ernesto Ernie Errol Ervin Erwin
Esequiel Esteban Estevan Ethan Ethen Eugenio Eusebio Evan Everardo Everett Everette Ewan Ezell Ezequiel Fabio
Faris Faron Faustino Fausto Favian Federico Felipe Felix Felton Fermin Fernando Fidel Filiberto Finnegan
Flavio Florencio Florentino Floyd Flynn Forrest Francesco Francis Francisco Franklyn Franky Fransisco Franz
Fred Freddie Freddy Frederic Fredric Fredrick Fredy Fritz Gabe Gabino Gaetano Gaige Gannon Gareth Garett
Garold Garrett Garry Garth Gaston Gaven Gavin Gavyn Gaylon Gaylord Gearld Geary Genaro Geno Geoffrey Geovanni
Geovanny Gerald Geraldo Gerard Gerardo Gerold Gerrit Gerson Gian Giancarlo Gianluca Gideon Gilberto Giles Gino
Giovani Giovanni Giovanny Giuseppe Glendon Glynn Godfrey Gonzalo Gordon Grady Graeme Granville Graydon Grayson
Greg Gregg Greggory Gregorio Greyson Grover Guillermo Gunnar Gustavo Haden Hagen Hamza Hans Hansel Harlan
Harland Harlen Harmon Harold Hasan Hassan Hayward Henderson Heriberto Hermon Hernan Hershel Hilario Hilton
Hiram Hobert Holden Homero Horacio Howell Hoyt Hubert Huey Hugh Humberto Hyrum Iain Idris Ignacio Iker Ilan
Immanuel Imran Irvin Irwin Isaak Isac Isai Isaias Ishaan Isiah Isidro Ismael Ismail Isreal Issac Ivan Izaac
Izaak Izaiah Izayah Jabari Jace Jacinto Jacobo Jacoby Jacques Jadiel Jadon Jaedon Jaheim Jair Jairo Jairus
Jajuan Jakari Jake Jakob Jakobe Jakub Jaleel Jalen Jalil Jalon Jamaal Jamal Jamar Jamarcus Jamari Jamarion
Jameel Jamel Jamell Jameson Jamil Jamin Jamir Jamon Jaquan Jarad Jared Jarell Jaren Jaret Jarett Jarod Jaron
Jarred Jarren Jarret Jarrett Jarrod Jarvis Jase Jasen Jashawn Javen Javian Javier Javin Javion Javon Javonte
Jaxen Jaxon Jaxson Jaxton Jayce Jayceon Jaycob Jayden Jaydon Jaylon Jaymes Jaysen Jayson Jayvion Jayvon
Jedediah Jedidiah Jeff Jefferey Jeffery Jeffrey Jeffry Jelani Jennings Jerad Jerald Jeramiah Jeramie Jeramy
Jered Jerel Jereme Jeremey Jeremias Jeremie Jeremy Jerimiah Jermaine Jermey Jermiah Jerod Jerold Jeromy Jeron
Jerrel Jerrell Jerrod Jerrold Jeshua Jesiah Jess Jesse Jethro Jett Jevon Jhon Joaquin Joeseph Joesph Johan
Johnathan Johnathon Johnmichael Johnpaul Johny Jonas Jonatan Jonathon Jonny Jordi Jordy Jorge Jose Josef
Joseluis Joshuah Josiah Jovani Jovanni Jovanny Jovany Joziah Juan Juancarlos Judd Judson Juelz Julien Julio
Julius Junius Justen Justin Juston Justus Justyn Juwan Kade Kadeem Kaden Kadin Kaeden Kael Kahlil Kaiden Kain
Kaine Kaison Kaleb Kalel Kalvin Kamal Kamden Kamron Kane Kannon Kareem Karim Karl Karsten Kase Kasen Kash
Kason Kavin Kavon Kayson Keandre Keanu Kedrick Keegan Keelan Keenan Kegan Keion Keith Kellan Kellen Kelton
Kenan Kendric Kendrick Kenji Kennard Kenneth Kenney Kennith Kenny Kenton Kentrell Kenyon Keon Keoni Kermit
Kerwin Keshaun Keshawn Kevan Keven Kevin Kevon Keyon Keyshawn Khalid Khalil Khristopher Kian Kiel Kieth
Killian Kipp Kirkland Kirt Klayton Koby Koda Kody Koen Kohen Kolby Kole Kollin Kolten Kolton Konner Konnor
Konrad Kooper Korbin Kory Kraig Krish Kristofer Kristoffer Kristopher Kurt Kurtis Kwame Kyan Kyle Kyler Kyran
Kyren Kyron Kyson Lachlan Ladarius Lamar Lamarcus Lamarr Lamont Lamonte Landan Landen Landin Landon Landyn
Langston Lanny Laquan Laron Larry Lars Lathan Laurence Lavell Lawerence Lawrance Lawson Layton Lazaro Leandro
Leeland Leeroy Leif Leland Lemuel Lenny Leobardo Leonel Leopoldo Leroy Lester Levon Liam Linus Linwood Lionel
Llewellyn Lonnie Lonny Lonzo Lorenzo Lorne Louie Loyd Luca Lucian Luciano Lucien Lucio Lucious Lucius Luigi
Luis Luiz Luka Lukas Lyle Lyman Lyndon Lynwood Macario Maceo Maddox Maddux Magnus Mahlon Mahmoud Makai Makhi
Malakai Malaki Malcolm Malcom Malek Manny Manuel Marcelino Marcello Marcellus Marcelo Marco Marcos Marcus
Marek Margarito Mariano Mario Markeith Markel Markell Marko Markus Marlon Marquel Marques Marquez Marshawn
Martell Martez Marvin Masen Massimo Mateo Mathew Mathieu Matias Matteo Matthias Maurice Mauricio Mauro
Maximilian Maximiliano Maximillian Maximo Maximus Maxton Maxx Maynard Mcarthur Mccoy Mekhi Melton Melvin
Melvyn Menachem Merrick Mervin Michale Micheal Miguel Miguelangel Mikael Mikeal Mikel Mikhail Miles Milford
Millard Miquel Misael Mitch Mitchel Modesto Mohamad Mohamed Moises Montrell Monty Mordechai Mose Moshe Mustafa
Myles Myron Nasir Nate Nathan Nathanael Nathanial Nathaniel Nathen Nazir Neal Neil Nels Nevin Nicholaus
Nicklas Nickolas Nico Nicolas Nigel Nikhil Nikko Niko Nikolai Nikolas Nikolaus Niles Nils Nino Noam Nolan
Nolen Norbert Norberto Normand Obed Obie Octavio Octavius Odis Olen Olin Omar Omari Omarion Omer Oneal Oren
Orin Orrin Orval Orville Osbaldo Osiel Oskar Osman Osvaldo Oswaldo Ottis Otto Pablo Paolo Pascual Pasquale
Patric Patricio Paulo Pedro Pernell Pete Phil Philippe Phillip Pierson Porfirio Pranav Prentiss Preston
Quentin Quenton Quinten Quintin Quinton Raekwon Rafael Raheem Rahul Raiden Ralph Rami Ramiro Ramon Ramone
Rance Randal Randall Randel Randell Randle Randolph Raoul Rashaad Rashad Rashard Rashaun Rasheed Rashid Raul
Ravi Rayden Rayford Raylan Raymon Raymond Raymundo Raynard Rayshawn Refugio Reggie Reginal Reginald Regis
Reinaldo Renaldo Renard Renato Reymundo Reynaldo Reynold Rhett Rhys Richard Richardo Richie Rickie Ricky
Rigoberto Rishi Ritchie Robb Robby Roberto Rocco Roddy Roderic Roderick Rodger Rodney Rodolfo Rodrick Rodrigo
Roel Rogelio Roger Rohan Rojelio Roland Rolando Rolland Rollie Rollin Romel Ronald Ronaldo Ronan Rondell Ronin
Ronnell Ronnie Ronny Roque Roscoe Rosendo Rowland Royce Ruben Rubin Rudolfo Rudolph Rudy Rueben Rufus Russ
Russel Rustin Ryan Ryder Ryker Ryland Ryne Sabastian Sahil Salvatore Sameer Samir Sammuel Sammy Sampson Samual
Sanford Sanjay Santino Santo Savion Scotty Seamus Sean Sebastian Sebastien Sedrick Sergio Shamar Shane
Shaquille Sharif Shaun Shedrick Sheldon Shelton Shemar Sherwin Shimon Shlomo Shmuel Shon Siddharth Silas
Silvestre Slade Soren Stafford Stan Stefan Stefano Stephan Stephon Stevan Steve Steven Stoney Syed Sylas
Sylvester Tahj Talan Talmadge Tarik Tariq Taron Taurean Tavares Tavaris Tavion Tavis Tavon Tayden Teodoro
Terance Terell Terrance Terrel Terrell Terrence Terron Tevin Thad Thaddeus Theadore Theodore Theron Thiago
Thurman Thurston Tillman Timmie Timmothy Timmy Tobias Tomas Tommy Toney Tony Torin Torrence Trae Travion
Travis Travon Trayvon Tremaine Tremayne Trenten Trever Trevin Trevion Trevon Trevor Treyton Treyvon Tripp
Tristian Triston Tylan Tylor Tyquan Tyran Tyree Tyreek Tyrek Tyrel Tyrell Tyrese Tyron Tyrone Tyrus Tyshawn
Tzvi Ulises Uriel Urijah Valentin Valentino Vance Varun Vaughn Verlin Vern Vernon Vicente Vihaan Viktor Vince
Vincent Vincente Vincenzo Vito Vladimir Waldo Walt Wardell Waylon Wayman Waymon Weldon Wendell Werner Westin
Westley Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Willam Willem William Willian Willy
Wilmer Windell Winfield Winford Winston Wolfgang Woodrow Wyman Xander Xzavier Yaakov Yadiel Yahir Yahya Yair
Yakov Yandel Yash Yehuda Yisroel Yitzchok Yoel Yonatan Yosef Yousef Youssef Yusef Yusuf Zach Zachariah Zachary
Zachery Zack Zackary Zackery Zahir Zaid Zaiden Zain Zakary Zander Zane Zavier Zavion Zayden Zayn Zayne Zeke
`

export const OTHER_MENS = `
Aaron Abe Abel Abraham Ace Adam Aden Aditya Adonis Adrian Al Albert Alexander Alfred Allen Alonso Ambrose
Ameer Amir Amos Anderson Andrew Angus Anthony Antony Apollo Aram Archer Ares Armin Arnold Art Arthur Aryan Asa
Atlas Atticus Augustus Austen Austin Baron Bart Basil Beau Beck Beckett Ben Benedict Benjamin Bennett Benny
Benton Bernard Berry Bill Billy Bishop Blain Blake Blaze Bo Bob Bobby Bode Booker Boone Boston Brad Bradford
Bradley Brady Brain Brandt Brant Brent Brooks Bruce Bruno Bryan Buck Bud Buddy Burke Burl Burt Burton Buster
Butch Byron Caesar Cain Cal Calvin Camden Canaan Cannon Canyon Carlos Carlyle Carmine Carson Carter Case Cash
Casper Cassius Chad Chance Chancellor Charles Chase Chester Chip Christ Christian Christopher Chuck Clarence
Clark Clay Clement Cleveland Cliff Clinton Clive Clyde Cody Cole Colt Colter Columbus Conrad Constantine
Cooper Cornell Cortez Coy Crawford Creed Crew Crosby Curt Curtis Curtiss Cy Cyril Cyrus Dale Dalton Damon Dan
Dane Daniel Dante Darwin David Davis Davy Dawson Dax Dayton Deacon Dean Demetrius Dempsey Derrick Dev Dewey
Dexter Dick Dickie Dirk Domingo Dominic Dominick Don Douglas Douglass Dov Drake Drew Duke Duncan Dylan Ean
Earl Early Earnest Ed Edd Eddy Edgar Edison Edward Edwin Eli Elijah Eliot Ellsworth Elvis Ely Emile Emir Emmet
Esau Eugene Evans Ezekiel Ezra Fabian Ferdinand Finn Fisher Fletcher Ford Forest Foster Franco Frank Franklin
Frederick Freeman Gabriel Gael Gage Galen Garfield Garland Garret Garrick Garrison Gary Gauge Gene George
German Geronimo Gibson Gil Gilbert Glen Glenn Gorge Graham Grant Gray Gregory Griffin Gunner Gus Guy Hakeem
Hakim Hal Hamilton Hampton Hank Hardy Harris Harrison Harry Harvey Hayes Haywood Heath Hector Hendrix Henry
Herbert Herman Herschel Hezekiah Homer Horace Hosea Houston Howard Hudson Hugo Hunter Hussein Ian Ibrahim Ike
Ira Irving Isaac Isaiah Ishmael Israel Jack Jackson Jacob Jacobi Jad Jagger James Jamison Jarrell Jason Jasper
Javan Jax Jay Jeb Jed Jefferson Jeremiah Jericho Jerome Jerry Jesus Jet Jim Jimmy Job Joe Joel John Johnny
Johnson Jon Jonah Jonathan Jones Joseph Josh Joshua Josue Judah Jude Julian Junior Kale Keaton Kelvin Ken Kent
King Kingston Kip Kirk Knox Kobe Kye Lafayette Lance Lane Lawrence Lazarus Leander Legend Len Lenard Leo Leon
Leonard Leonardo Leonidas Les Levi Levy Lewis Lex Lincoln Lino Lloyd Logan Lon Louis Lowell Loyal Luc Lucas
Luke Luther Mac Mack Major Malachi Malik Marc Marcel Mark Marlin Marquis Marquise Marshal Marshall Martin
Mason Mathias Matt Matthew Maverick Max Maxim Maxwell Meir Mel Mendel Merlin Messiah Michael Mick Mike Milo
Milton Mitchell Mohammad Mohammed Monte Montgomery Morris Morton Moses Muhammad Murray Musa Napoleon Nash Ned
Neel Nehemiah Nelson Nestor Newton Nicholas Nick Nicklaus Nile Nixon Noah Noble Noe Norman Norris Odin Oliver
Oran Orion Orlando Oscar Oswald Otis Owen Patrick Paul Paxton Percy Perry Peter Philip Pierce Pierre Porter
Prentice Price Prince Princeton Ramses Rand Randy Ransom Raphael Ray Reed Reid Reno Reuben Rex Rey Reyes
Ricardo Rich Richmond Rick Rickey Rico Ridge Rob Robert Robinson Rock Rocky Rod Rogers Rolf Roman Rome Romeo
Ron Roosevelt Ross Rowdy Roy Rupert Russell Rusty Said Sal Salomon Salvador Sam Samson Samuel Santiago Santos
Saul Scot Scott Seth Seymour Shad Shawn Sherman Sherwood Sid Simeon Simon Skip Smith Solomon Sonny Spencer
Stanford Stanley Stanton Stephen Sterling Stetson Stewart Stone Stuart Sullivan Tad Taj Talon Tanner Tate Ted
Teddy Terence Thane Thatcher Thomas Thor Tim Timothy Titan Tito Titus Tobin Tod Todd Tom Trace Tre Trent
Trenton Trey Tristan Troy Truman Tucker Turner Ty Tye Tyler Tyson Ulysses Uriah Van Verne Victor Vidal Vinson
Virgil Von Wade Walker Wallace Wally Walter Walton Ward Warner Warren Watson Wayland Wayne Webster Wes Wesley
Weston Will Willard Williams Willis Wilson Wilton Winfred Woody Wyatt Wylie Xavier Zechariah Zev
`

export const PLAIN_EITHERS = `
Adair Adel Adell Adison Adley Adrain Adrien Afton Aidyn Akira Alexi Alexis Alijah Alix Allyn Alva Amal Amani
Amari Amarie Andi Andra Andree Anel Ardell Arden Ardis Arian Arie Ariel Arin Arion Aris Arley Arlie Arlin
Arlyn Armani Armoni Artie Artis Arya Aryn Ashten Ashtin Ashtyn Aubrey Aubry Audie Austyn Aven Avery Ayan
Azariah Bayley Baylor Bentlee Berkley Bernie Billie Blakely Blayne Bobbie Braedyn Braelyn Braylin Breck
Brecken Breon Briley Britton Bryn Burnell Caelan Callan Camdyn Cameryn Camryn Carey Carlin Carman Carmel
Carmon Caron Carrington Carrol Carsen Carsyn Cary Casey Channing Charley Charlie Charly Chayse Chesley Chris
Christain Christan Clair Clarke Claudie Cleo Codi Codie Colbie Corbyn Corie Corin Corry Cortney Coty Cris Cruz
Curley Dakoda Dakotah Damani Damari Dani Daniele Daniell Dann Dannie Danyel Danyell Darby Darcy Darian Dariel
Darien Darrian Darrien Daryn Davie Dayle Daylin Deandra Deandrea Deane Delma Demetric Demetrice Demetris
Dennie Deon Desi Destin Devan Deven Devin Devyn Dione Dominque Domonique Donell Donya Dorris Dorsey Dwan
Dyllan Elie Elisha Ellery Ellis Emory Evin Evon Farris Felice Finley Finnley Frankie Gabriele Garnett Gaylen
Georgie Germaine Gerry Gianni Glennis Gracen Graysen Greer Guadalupe Gussie Haiden Haidyn Harley Hayden Henley
Henri Hollis Iman Imari Ivey Jackie Jacky Jacque Jacy Jaden Jadin Jadyn Jaeden Jaedyn Jael Jaelin Jaiden
Jaidyn Jailyn Jaime Jalin Jalyn Jame Jamey Jamiah Jamie Jammie Jasiah Jaycee Jaydan Jaydin Jaye Jaylan Jaylen
Jaylin Jaylyn Jayme Jaymie Jere Jessi Jessie Jessy Jewell Jimmie Jody Joey Johann Johnie Johnnie Jonnie Jorden
Jordin Jordon Jory Josey Jourdan Jovan Jovon Jules Jullian Justyce Kacey Kacy Kadyn Kaelin Kaidyn Kalani Kalen
Kalin Kamari Kamdyn Kameron Kameryn Kamil Kamren Kamryn Karan Kareen Karey Karol Karon Karsen Karson Karsyn
Karter Kary Kasey Kayden Kaylan Kayle Kaylen Kaysen Keagan Kelby Kelcey Kelley Kendell Kenley Kenyatta Kerry
Kevyn Khari Khristian Kieran Kimani Kingsley Kiran Kirby Kodi Kodie Korbyn Korey Kori Korie Kristan Kristian
Kylan Kylar Kylen Kylin Kymani Kyree Kyrie Lael Laine Laken Lakin Landis Landry Lanell Lannie Larkin Larue
Lashaun Lashawn Lashon Latrell Lavelle Lavern Laverne Lavon Layne Leighton Lennie Lennox Lesley Leslie Leyton
Lindell Linn Linnie Loran Lorenza Lorin Lovie Loyce Lucca Lupe Lyndell Lynell Lynn Maison Makiah Marcell
Marcelle Marin Marion Marlen Marlo Marlow Marlyn Martine Marty Maury Maxie Mayson Mckay Mendy Merlyn Merrill
Merritt Micaiah Micha Michal Michel Mickie Micky Mika Mikah Mikal Minh Misha Mychal Myka Mykel Najee Nakia
Nana Natividad Neftali Nickie Nicky Nicola Nikita Nikola Noor Nour Ocie Odell Ollie Ossie Otha Ozzie Parris
Payten Payton Peyton Quincey Quinlan Quinn Ragan Raine Ramsey Randie Rashawn Rayan Rayne Reece Reese Regan
Reilly Remi Remington Remy Rene Rhyan Rian Ricki Rilee Robbie Robbin Roni Rory Rowen Ryen Rylan Rylen Ryley
Sacha Sammie Santana Schuyler Semaj Shae Shai Shalom Shanon Shaquan Shaye Shayne Shea Sheron Sherrell Sherrill
Sherron Shilo Skye Skylar Skyler Sloan Stacy Stevie Sutton Tamar Taran Tayler Taylin Teagan Teegan Tegan
Terrill Theo Tobi Tobie Tommie Torey Torrance Torrey Torri Torrie Tramaine Tristen Tristin Tristyn Trystan
Tylar Verdell Vernell Vernie Waverly Willia Willie Wynn Yael Yancy Yuri Zakaria Zhane Zyaire Zyon
`
