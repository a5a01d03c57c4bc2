# SPDX-License-Identifier: MIT
"""Plain questions without a language model: words that carry nothing, words that say the same, kinds asked for."""

from __future__ import annotations

import re

from csto_explorer.search.stemming import stem

_EMPTY = (
    "a an the of in on at to for from by with and or as is are was were be been being become became becomes has "
    "have had do does did can could would will shall may it its this that these those there their they them he "
    "she him her his our we you i me my your about into than then also please tell show find give list name know "
    "want us any some all still before after now today currently represents represented represent basis who whom "
    "whose what which when where why how many much long often far sits sit sitting "
    "happened happen take takes took place held hold holds stand stands stood mean means meant "
    "number amount quantity composition состав составе "
    "и в во на по о об с со к у за из от до для не ли же бы это этот эта эти тот кто кого кому чей что чего где "
    "году год года г куда когда как какой какая какое какие каких сколько был была было были "
    "есть быть является входит входят состоит состоят мне покажи найди "
)
EMPTY = frozenset(_EMPTY.split())
_COUNTRIES = "country countries nation nations state states страна страны стран государство государства государств"
_ASKED_FOR = f"{_COUNTRIES} document documents документ документы"
ASKED_FOR = frozenset(_ASKED_FOR.split())
"""Words that name what a question asks for, which then need not stand in the answer."""
_IN_A_ROW = (
    "first last latest previous current present former первый первая первым последний последним нынешний нынешняя "
    "действующий бывший бывшая предыдущий"
)
IN_A_ROW = frozenset(_IN_A_ROW.split())
"""Words that tell apart those who held a post one after the other: all of them are on its card, none is called so."""
_DONE = "signed|held|adopted|approved|created|founded|established|concluded|registered"
PLACES = ("organization", "area", "event", "document")
_DOCUMENT = "document|agreement|protocol|strateg|resolution|decision|memorandum|документ|соглашени|протокол|решени"
MEMBERS = ("participation", "area", "organization", "event")
"""What a question for the members of a body is answered by."""
_QUESTIONS = (
    # what is, before what happened
    (r"\b(which|what)\s+(member )?(countr\w+|nations|states)\s+(are|belong)\b", MEMBERS),
    (r"^(the |all |\w+ )?member (states|countries|nations)( of (the )?\w+)?$", MEMBERS),
    (r"^(страны|государства)\b.{0,3}(участни|член)", MEMBERS),
    (r"^какие\s+(стран\w*|государств\w*)\s+(входят|состоят|являются)\b", MEMBERS),
    (r"^(is|are|was|were)\s+[\w ]+?\b(members?|party|observers?|part)\b", MEMBERS),
    (r"\bwho (are|is|were|was) (the |its |current )*members?\b", ("organization", "participation", "post", "person")),
    (r"\bwhat (happened|took place)\b|\bчто (произошло|случилось|было)\b", ("event", "document")),
    (
        # who came before or after somebody, the post tells
        r"\b(who|кто)\b.*\b(before|after|preced\w+|succe\w+|followed|replac\w+|до|после|сменил\w*)\b",
        ("post", "person", "membership"),
    ),
    (r"\b(who|кто)\s+(signed|подпис)", ("document", "person", "event")),
    # where something is, not where something was done
    (rf"^where('s| is| are)\b(?!.*\b({_DONE})\b)|\bгде\s+(находят?ся|расположен)", PLACES),
    (r"\bhow often\b|\bкак часто\b", ("observation", "activity", "organization")),
    (rf"\b(which|what|какой|какое|какие)\s+({_DOCUMENT})", ("document", "event")),
    (
        r"\b(which|what)\s+(countr|nation|states|member states|members)",
        ("event", "participation", "area", "document"),
    ),
    (r"^(какие|какая)\s+(стран|государств)", ("event", "participation", "area", "document")),
    (r"\b(who|кто)\s+(chair|presid|председател)", ("participation", "event", "person")),
    (r"\b(who|whom|whose|кто|кого|кому|чей)\b", ("person", "post", "membership", "organization")),
    # what was done in a year, its series does not tell
    (
        r"\b(exercises?|drills?|man\w{0,3}uv(er|re)s?|operations?|учени(е|я|ю|й|ем|ям|ях|ями)|операци\w{1,3})\b.*"
        r"\b(19|20)\d\d\b",
        ("activity", "observation"),
    ),
    (r"\b(summits?|sessions?|саммит\w{0,3}|сесси\w{1,3})\b.*\b(19|20)\d\d\b", ("event",)),
    (r"\b(where|где|куда)\b", ("event", "organization", "area", "document")),
    (r"\b(when|what (year|date|day)|когда|в каком году)\b", ("event", "document", "participation", "organization")),
    (
        r"\bhow (much|many|large|big|long|strong)\b|\b(number|amount|quantity) of\b|\bсколько\b",
        ("observation", "participation"),
    ),
)
_PATTERNS = tuple((re.compile(pattern), kinds) for pattern, kinds in _QUESTIONS)
_SAME = (
    "leave left leaves leaving withdraw withdrew withdrawal withdrawn quit quits exit former ceased вышел вышла вышли",
    "join joins joined joining accede acceded accession acceding enter entered вступил вступила вступили",
    "sign signs signed signing signature signatory подписан подписали подписание",
    "found founded founding create created creation form formed forming establish established establishment set "
    "создан создали создание образован образовали учрежден учредили основан основали",
    "approve approved approval adopt adopted adoption утвержден принят одобрен",
    "seize seized seizure confiscate confiscated intercepted изъят изъяли конфискован",
    "head heads headed chief leader leads lead led boss chair chairs chairman chairwoman chaired "
    "presided speaker спикер председатель председательство председательствует председательствовал",
    "session sessions meeting meet meets met summit summits сессия сессии сессию заседание заседания саммит саммиты",
    "videoconference video видеоконференция видеосвязь видеосвязи",
    "operation operations операция операции операций операцию",
    "article articles clause clauses статья статьи статей",
    "duma дума думы госдума госдумы",
    "компьютерные компьютерных информационная информационной",
    "seat located location based headquarters headquartered находится находятся расположен расположена",
    "suspend suspended suspension freeze frozen froze приостановлен приостановил",
    "return returned rejoin rejoined resume resumed",
    "war military army armed",
    "highest supreme top paramount",
    "drug drugs narcotics narcotic наркотики наркотик наркотических",
    "ton tons tonnes t тонна тонны тонн т",
    "dollar dollars usd доллар долларов",
    "firearm firearms weapon weapons gun guns оружие оружия ствол стволов",
    "goods products merchandise",
    "deliver delivers delivery deliveries supply supplies supplied supplying поставки поставок",
    "officer officers сотрудник сотрудников сотрудники",
    "exercise exercises drill drills maneuver maneuvers manoeuvre manoeuvres учение учения учений маневры маневров",
    "send sends sent sending dispatch dispatched deploy deploys deployed deployment отправил отправили отправлены "
    "направил направили направлены",
    "document documents документ документы документов",
    "crime crimes преступление преступления преступлений",
    "university universities вуз вузы вузов университет университеты университетов",
    "cyber computer internet online",
    "terror terrorist terrorists terrorism",
    "people persons person soldiers troops personnel strength strong size человек люди людей",
    "blocked block blocking suspended closed",
    "yearly annual annually",
    "youth young",
    "students student study studying studies learn pupil",
    "specialty specialties subject subjects discipline",
    "preferential preference favorable privileged",
    "regime terms term condition conditions",
    "billion bn миллиард млрд",
    "million mn mln миллион млн",
    "thousand тысяча тыс",
    "one 1 один одна",
    "two 2 twice два две",
    "three 3 три",
    "four 4 четыре",
    "five 5 пять",
    "six 6 шесть",
    "seven 7 семь",
    "eight 8 восемь",
    "nine 9 девять",
    "ten 10 десять",
)
_SHORT = {
    "fm": "foreign minister",
    "pm": "prime minister",
    "mfa": "foreign minister",
    "mod": "defense minister",
    "sg": "secretary general",
    "gs": "general secretary",
    "hq": "headquarters",
    "мид": "министр иностранных дел",
    "минобороны": "министр обороны",
    "генсек": "генеральный секретарь",
    "генсекретарь": "генеральный секретарь",
    "гс": "генеральный секретарь",
}
"""What everybody shortens, whichever records are about it."""
_CYBER, _OF_COMPUTERS = "кибер", "компьютерные"
"""Russian writes as one word with it what others part: кибератака."""
_GROUPS: dict[str, frozenset[str]] = {}
for _line in _SAME:
    _stems = frozenset(map(stem, _line.split()))
    for _stem in _stems:
        _GROUPS[_stem] = _GROUPS.get(_stem, frozenset()) | _stems


def kinds_asked_for(folded: str) -> tuple[str, ...]:
    """Return the kinds of record that would answer, the best first; empty if the text is no question."""
    return next((kinds for pattern, kinds in _PATTERNS if pattern.search(folded)), ())


def meaningful(words: list[str], steer: tuple[str, ...]) -> list[str]:
    """Return the words that carry meaning in a question for some kinds, none if it is no question; else all of them."""
    asked = ASKED_FOR if steer else frozenset()
    in_a_row = IN_A_ROW if steer[:1] == ("person",) else frozenset()
    kept = [word for word in words if word not in EMPTY and word not in asked and word not in in_a_row]
    return kept or words


def written_out(word: str) -> list[str]:
    """Return the words that a usual short form stands for, the word itself if it is none."""
    if word.startswith(_CYBER) and len(word) > len(_CYBER) + 2:
        return [_OF_COMPUTERS, word.removeprefix(_CYBER)]
    return _SHORT.get(word, word).split()


def same(word: str) -> frozenset[str]:
    """Return the stems of words that say the same as a word, its own included."""
    own = stem(word)
    return _GROUPS.get(own, frozenset({own}))
