"""Words cut into their syllables by hand, after the spelling guides of each language.

Spanish: Real Academia Española, « Ortografía », 2010. Italian: Serianni, 1989. Portuguese: Cunha
and Cintra, 1984. German: Duden, « Die deutsche Rechtschreibung », single letters cut off too.
"""

CUT: dict[str, str] = {
    "es": """
mé-di-co pa-cien-te en-fer-me-dad tra-ta-mien-to on-co-lo-gí-a cán-cer sa-lud hos-pi-tal
me-di-ci-na fie-bre san-gre co-ra-zón ca-be-za a-gua co-mer dor-mir can-san-cio náu-se-as
vó-mi-tos dia-rre-a pul-món hí-ga-do ri-ñón piel hue-so ce-re-bro ner-vio mús-cu-lo a-ler-gia
a-ler-gí-a ci-ru-gí-a o-pe-ra-ción bio-lo-gí-a qui-mio-te-ra-pia in-mu-no-te-ra-pia qui-zás
gue-rra guí-a ver-güen-za pin-güi-no cau-sa eu-ro-pa oi-go hoy muy rey le-er ca-os po-e-ta
te-a-tro pa-ís ma-íz ba-úl rí-o dí-a tí-o ma-rí-a es-tu-dio es-tu-diáis via-je cui-da-do
ciu-dad viu-da rui-do cons-truir a-ho-ra al-co-hol bú-ho quien quie-ro que-so
gui-ta-rra i-gual cuan-do cuo-ta ai-re pei-ne sie-te nue-ve diez jue-ves
""",
    "it": """
me-di-co pa-zien-te ma-lat-ti-a cu-ra o-spe-da-le can-cro san-gue cuo-re te-sta ac-qua man-gia-re
dor-mi-re feb-bre nau-se-a vo-mi-to pol-mo-ne fe-ga-to re-ne pel-le os-so cer-vel-lo mu-sco-lo
al-ler-gi-a chi-rur-gi-a o-pe-ra-zio-ne bio-lo-gi-a che-mio-te-ra-pi-a far-ma-ci-a far-ma-co
gior-no gio-va-ne già più può ciò fi-glio fi-glia fa-mi-glia mo-glie ba-gno scuo-la que-sto
quan-do qua-le guer-ra guan-to lin-gua chie-sa chia-ve ghiac-cio scien-za co-scien-za cie-lo
spec-chio oc-chio o-rec-chio a-iu-to pa-u-ra ma-e-stro po-e-ta zi-o mi-o tu-o su-o vi-a
e-ner-gi-a te-ra-pi-a pa-e-se bu-e uo-mo uo-va lui noi poi sei a-vrei Eu-ro-pa au-to cau-sa
pie-de die-ci quin-di-ci ven-ti cit-tà per-ché ta-vo-lo sug-ge-ri-men-to
""",
    "pt": """
mé-di-co pa-ci-en-te do-en-ça tra-ta-men-to hos-pi-tal cân-cer sa-ú-de san-gue co-ra-ção ca-be-ça
á-gua co-mer dor-mir fe-bre náu-sea vô-mi-to pul-mão fí-ga-do rim pe-le os-so cé-re-bro ner-vo
mús-cu-lo a-ler-gi-a ci-rur-gi-a o-pe-ra-ção bi-o-lo-gi-a qui-mi-o-te-ra-pi-a far-má-cia
re-mé-dio his-tó-ria sé-rie fa-mí-lia ci-ên-cia cri-an-ça vi-a-gem di-a ti-o ri-o pa-ís ra-iz
ju-iz ru-im ra-i-nha mo-i-nho cui-da-do mui-to viu meu seu céu he-rói pa-pel pai mãe mão pão põe
cão i-gual guer-ra gui-a lin-gua-gem quan-do qua-tro quem quei-jo á-guia coi-sa dei-xar oi-to
dou-tor ou-tro au-la Eu-ro-pa sa-ir ca-ir a-in-da po-e-ta te-a-tro vo-o re-a-ção ó-leo
i-o-ga i-guais li-ções a-ções
""",
    "de": """
Arzt Pa-ti-ent Kran-ken-haus Krank-heit Be-hand-lung Krebs Blut Herz Kopf Was-ser es-sen schla-fen
Fie-ber Ü-bel-keit Lun-ge Le-ber Nie-re Haut Kno-chen Ge-hirn Mus-kel Al-ler-gie O-pe-ra-ti-on
Che-mo-the-ra-pie The-ra-pi-en Me-di-ka-ment A-po-the-ke Ge-sund-heit o-der a-ber ü-ber
e-ben Fa-mi-lie Stu-die Stu-di-en Me-di-en I-ta-li-en Li-nie Dok-tor Ärz-tin Pfle-ge Schmerz
müs-sen kön-nen wir ih-re Frau Frau-en bau-en neu neu-e Leu-te Häu-ser Ei Ei-er drei schrei-en
Bay-ern Mu-se-um re-al I-de-al I-dee ak-tu-ell Di-ät See Tee Haar Boot Qual be-quem
Quel-le be-en-den ge-eig-net Im-mun-sys-tem Hy-gi-e-ne Zyk-lus Ty-pus Schwes-ter Freund
ru-hig sie die wie viel vier Knie lie-gen Ner-ven Ra-di-o na-tür-lich
""",
}
"""Locale -> words, a hyphen between syllables."""
