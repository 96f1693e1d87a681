"""French texts whose full stops mislead; `|` stands where a reader would end a sentence.

Written by hand, by kind of trap, before the rules were.
"""

from __future__ import annotations

TRAPS: dict[str, str] = {
    "titles": """
M. Dupont est arrivé.|Il vous attend.
Mme. Leroy et M. Petit sont infirmiers.
Demandez à MM. Martin et Roy.|Ils savent.
Le Dr. Blanc vous rappelle.|Restez près du téléphone.
Le Pr. Durand et le Dr Noir opèrent ensemble.
Mlle. Simon a pris rendez-vous.
Voyez Me. Garnier, notaire.
L’hôpital St. Roch est à Nice.
Bonjour M. Ahmed, comment allez-vous ?
Prévenez M. B. Laurent et Mme C. Faure.|Ils viendront.
""",
    "abbreviations": """
Mangez des fruits, p. ex. Des pommes ou des poires.
Mangez des légumes, p. ex. du chou.|Buvez de l’eau.
Évitez l’alcool (cf. Fiche 3).
Comptez env. 20 minutes.|Ensuite, reposez-vous.
Du pain, du riz, etc. sont permis.
Du pain, du riz, etc.|Mangez-en à chaque repas.
Les effets (fatigue, nausées, etc.) passent vite.
C.-à-d. que tout va bien.
Un traitement de fond, c.-à-d. pris tous les jours, est utile.
Lisez le chap. 4 et l’ann. 2.
Voir le vol. 3, p. 14.
Le n. 12 est à l’étage.
Voir les réf. 5 et 6.
Depuis le XIXe s. Pasteur est célèbre.
Le service est ouvert de janv. à déc. 2025.
Appelez le tél. 04 93 00 00 00.
Écrivez à l’adr. suivante : 3, av. Foch, bd. Carnot.
Prenez 2 cp. par jour.
Prenez 1 c. à soupe de sirop.|Puis buvez.
Il faut max. 3 prises par jour.
Il faut au min. 4 heures.
La dose moy. est de 5 mg.
Voir la fig. 2 et le tabl. 3.
Il vit rue du Gén. Leclerc.
Le prof. Henry enseigne ici.
""",
    "decimals": """
Prenez 1,5 mg par jour.|Pas plus.
La dose est de 0.5 ml.
Il a perdu 3.2 kg.|C’est trop.
Votre fièvre dépasse 38,5 °C.|Appelez.
Le taux passe de 1.25 à 2.75.
Il coûte 12.50 euros.
La version 2.0 est parue.
Prenez 1.000 mg.|Attendez.
Une solution à 0,9 % suffit.
Le pH est de 7.4.|Il est normal.
""",
    "initials": """
J. Dupont signe la lettre.
Le livre de J.-P. Martin est clair.
A. B. Moreau est chirurgien.|Il opère ici.
Le rapport vient de l’O.M.S.|Il est public.
Les avis de la H.A.S. sont publics.
Prenez de la vitamine D.|Elle fixe le calcium.
Vous avez une hépatite C.|Le foie est touché.
Vous êtes dans le groupe A.|Votre voisin est dans le groupe B.
C’est le plan B.|Il marche.
Le facteur V. Leiden est rare.
Le docteur É. Roux vous suit.
Il vit aux U.S.A. depuis un an.
Le nom est signé L. M.-D. Perrin.
""",
    "lists": """
1. Lavez-vous les mains.
2. Séchez-les bien.
a) Prenez le comprimé.
b) Buvez un verre d’eau.
1) Ouvrez la boîte.
- Mangez peu.
• Dormez bien.
– Marchez chaque jour.
Vous pouvez : a) attendre ; b) appeler ; c) venir.
Trois signes : 1) la fièvre, 2) la toux, 3) la fatigue.
I. Avant le traitement.
IV. Après le traitement.
A. Comment le prendre ?
10. Revenez nous voir.
""",
    "ellipsis": """
Attendez… vous y êtes.
Attendez…|Vous y êtes.
La fièvre, la toux… tout passe.
La fièvre, la toux...|Tout passe.
Et si... on attendait ?
Il hésite… puis accepte.|Bravo.
Des fruits (pommes, poires…) et du pain.
Des fruits (pommes, poires...) et du pain.|Du lait aussi.
« Je ne sais pas… »|Il se tait.
Rouge, orange, vert…|Toutes les couleurs.
""",
    "quotes": """
« Venez. »|Il entre.
« Venez ! » dit-elle.
« Avez-vous mal ? » demande le médecin.
Il dit : « Je vais bien. »|Puis il sort.
“Je dors mal.”|C’est fréquent.
"Je dors mal."|C’est fréquent.
Le mot « cancer. » fait peur.
« Mangez.|Buvez.|Dormez. »
Elle répond : « Oui, merci. »
« Est-ce grave ? »|« Non. »
Il a dit « non ».|Elle a dit « oui ».
""",
    "brackets": """
Restez au calme (repos complet).|Dormez.
(Voir la fiche 2.)|Elle est utile.
Le repos (voir p. 3.) est utile.
Prenez-le le soir (ou le matin).|Pas les deux.
Il a mal (beaucoup !) et dort peu.
Il a mal (vraiment ?) au dos.
[Note.]|Ce texte est à jour.
Le produit (nom : X.) est connu.
Le test est négatif (–).|Tout va bien.
""",
    "addresses": """
Allez sur www.sante.fr pour lire la suite.
Allez sur www.sante.fr.|Lisez la fiche.
Voir https://www.exemple.fr/page.html?id=3.|C’est gratuit.
Écrivez à contact@exemple.fr.|Nous répondons.
Écrivez à j.dupont@chu-nice.fr pour un avis.
Le site exemple.com est clair.
Le fichier notice.pdf est en ligne.|Lisez-le.
Le site (www.exemple.fr) aide.|Cherchez-y.
Appelez le 04.93.00.00.00.|Dites votre nom.
Appelez le 15 ou le 112.|Vite !
""",
    "law": """
L’art. L. 1111-2 vous protège.
Selon l’article L. 1111-2 du code, vous choisissez.|Vous pouvez refuser.
Voir les art. R. 4127-35 et D. 6124-1.
L’art. 3 est clair.|Lisez-le.
Selon l’al. 2 de l’art. L. 1110-5, vous avez droit aux soins.
La loi no. 2002-303 le dit.
La loi n° 2002-303 du 4 mars 2002 le dit.|Elle est connue.
C’est écrit à l’article L. 1111-4.|Demandez-le.
Voir L. 1111-2 et suiv. du code.
C’est le sens de l’art. R. 4312-10.|Il vous protège.
""",
    "names of things": """
Le traitement vise PD-1.|Il agit vite.
Le test porte sur PD-L1.|Le mot est connu.
La protéine CTLA-4.|Elle freine.
Le gène BRCA1.|Il est hérité.
Le stade III.|Il est avancé.
Le vaccin Covid-19.|Il protège.
La vitamine B12.|Elle manque.
Le diabète de type 2.|Il est fréquent.
""",
    "times and dates": """
Venez le 12.05.2025 à jeun.
Venez à 8 h 30.|Soyez à jeun.
Venez le 3 mars 2025.|Apportez vos papiers.
Venez lundi 4 nov. à 9 h.
Ouvert de 8.30 à 17.00.
C’est en 2024.|Tout a changé.
Venez le 1er janv. 2026.|Il fera froid.
Rendez-vous à 14:30.|Merci.
""",
    "questions": """
Avez-vous mal ?|Dites-le.
Avez-vous mal\u202f?|Dites-le.
Quoi ?!|Rien.
Vraiment ?|Oui !|Merci.
Pourquoi moi ?|Personne ne sait.
Attention !!!|Danger.
Doctissimo ! est un site.
""",
    "signs": """
Il mange ; il dort ; il rit.
Voici le plan : on attend.
Il pèse 70 kg.|C’est bien.
Prenez 5 ml.|Puis attendez.
Prenez 20 gouttes/j. pendant 3 j.
La dose (mg/kg) change.|Elle monte.
A + B = C.|C’est simple.
Le prix est de 5 €.|Il baisse.
""",
    "running text": """
Le Pr. J.-B. Delmas vous recevra lundi.|Prenez vos radios.
M. le Directeur vous salue.
Mmes. Blanc et Noir sont là.
Voyez le Dr. M. Faure ou le Dr P. Petit.
Bonjour Dr. Blanc.|Merci pour tout.
Les antalgiques (p. ex. le paracétamol) soulagent.
Évitez les AINS, p.ex. l’ibuprofène.|Ils font saigner.
Le taux d’Hb. est de 12,5 g/dl.
La dose est de 1,5 mg/kg.|Elle est adaptée.
Il a 37.8 °C de fièvre.|C’est peu.
La température monte à 38,5.|Appelez-nous.
Cf. p. 12.
Voir aussi pp. 12-14.
Selon l’art. L. 1111-2 du CSP, toute personne a le droit d’être informée.|Ce droit est important.
L’article L.1111-2 s’applique.
Les articles L. 1111-2 et L. 1111-4 s’appliquent.|Lisez-les.
Arrêté du 5 mai 2017, J.O. du 7 mai 2017.
Il est né le 14 juill. 1950.|Il a 75 ans.
Rdv. le 3 févr. à 10 h.
Il est 8 h.|Nous partons.
Le rendez-vous est à 14h30.|Ne soyez pas en retard.
Venez à 9 h.|N’oubliez pas votre carte.
Écrivez-nous : service.onco@chu-nice.fr.|Nous répondrons.
Consultez ameli.fr.|C’est gratuit.
Rendez-vous sur https://www.has-sante.fr.|Puis cliquez.
Téléchargez https://exemple.fr/a.b.pdf pour la suite.
« Je suis fatigué. »|C’est une phrase fréquente.
« Je suis fatigué », dit-il.|Il s’assoit.
« Pourquoi moi ? » se demande-t-on souvent.
Elle a dit : « Stop ! »|Puis elle est partie.
Il répète : « Non… »|Personne ne l’écoute.
Vous avez mal (au dos, au ventre…) ?|Dites-le.
Vous avez mal… au dos.
Etc., etc.
On peut nager, courir, etc.|Le mieux est de marcher.
Les cellules (globules blancs, etc.) se défendent.
Le virus H.I.V. est connu.
Le sigle V.I.H. désigne un virus.|Il se transmet.
S.O.S. Médecins répond 24 h/24.
S.A.M.U. : faites le 15.
Le traitement cible PD-1.|PD-L1 est sa cible.
Il reçoit l’anti-PD-1.|Ce médicament agit.
Il a le groupe O.|Vous aussi.
Il reçoit du 5-FU.|Ensuite il rentre.
Le score est de 3.|Il était de 4.
La note est de 3.5.|C’est bien.
Étape 1.|Lavez vos mains.
1. Lavez vos mains.|2. Séchez-les.
a) Ouvrez.|b) Fermez.
a. Ouvrez la boîte.
Prenez : 1) le matin ; 2) le soir.
Il y a 3 cas : a) fièvre ; b) toux ; c) douleur.|Appelez.
Tél. : 04 93 00 00 00.|Dites votre nom.
Tél. 04 93 00 00 00
Appelez au 04.93.00.00.00.
Fax. 04 93 00 00 01.
La 1re. fois, c’est dur.
Le no. 5 est à gauche.
C’est au 12 bd. Victor-Hugo.
J’habite av. Jean-Médecin.|C’est près d’ici.
Il habite à St. Laurent.
Ste. Anne est un hôpital.
Prenez 2 compr. par jour.
Prenez 1 gél.|Le soir, prenez-en 2.
Max. 3 par jour.
Durée : env. 30 min.|Puis repos.
Comptez 30 min.|Ensuite reposez-vous.
Le Dr. vous attend.
C’est fini !...|Enfin presque.
Quoi ?...|Rien.
Non !|Jamais !|C’est clair ?
Un exemple : M. X.|Il a 60 ans.
M. X prend son traitement.|Il va mieux.
C’est l’avis de Martin et al.|Le risque est faible.
Selon Martin et al., le risque est faible.
Selon Martin et coll. (2019), le risque est faible.
Vol. 2, n° 3, p. 45.
Éd. Masson, Paris.
Le cancer du sein in situ.|Il est localisé.
Sars-CoV-2 (cf. fig. 1).|Il mute.
Le stade T2.N0.M0 est précoce.
Le stade est T2 N0 M0.|Il est précoce.
La vitamine B12.|Elle est dans la viande.
Buvez 1,5 l. d’eau.
Buvez 1,5 l d’eau par jour.|C’est utile.
Le labo. est fermé.
(1) Ouvrez la boîte.
[1] Martin, 2019.
* Note : ceci est un exemple.
— Bonjour.|— Bonjour, docteur.
""",
    "letters that are names": """
Prenez de la vitamine C.|Mangez une orange.
Vous avez une hépatite B.|Reposez-vous bien.
Son groupe est le groupe O.|Donnez votre sang.
Ce sont des lymphocytes T.|Leur rôle est de défendre le corps.
Allez au bâtiment C.|Montez au second.
C’est le plan B.|Personne n’en parle.
Le virus est de type A.|Isolez le malade.
Voyez M. A. Perez et Mme B. Lopez.
Le docteur C. Martinez vous suit.
""",
}
"""Kind of trap -> texts, one a line."""
