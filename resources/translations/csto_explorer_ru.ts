<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>added since {}</source>
        <translation>добавлено после {}</translation>
    </message>
    <message>
        <source>perhaps added since {}</source>
        <translation>возможно, добавлено после {}</translation>
    </message>
    <message>
        <source>gone by {}</source>
        <translation>нет на {}</translation>
    </message>
    <message>
        <source>perhaps gone by {}</source>
        <translation>возможно, нет на {}</translation>
    </message>
    <message>
        <source>moved, was under {}</source>
        <translation>перемещено, было под: {}</translation>
    </message>
    <message>
        <source>was at the top on {}, is now outside the structure</source>
        <translation>во главе структуры на {}, теперь вне её</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>{} (acting)</source>
        <translation>{} (и. о.)</translation>
    </message>
    <message>
        <source>uncertain at this date</source>
        <translation>на эту дату не подтверждено</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Permanent working body</source>
        <translation>Постоянно действующий рабочий орган</translation>
    </message>
    <message>
        <source>Auxiliary body</source>
        <translation>Вспомогательный орган</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Силы</translation>
    </message>
    <message>
        <source>Parliamentary body</source>
        <translation>Парламентский орган</translation>
    </message>
    <message>
        <source>Expert body</source>
        <translation>Экспертный орган</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>с {}</translation>
    </message>
    <message>
        <source>{}: {}. Try &apos;{} --help&apos;.</source>
        <translation>{}: {}. Справка: {} --help</translation>
    </message>
    <message>
        <source>Look around, search and print the structure of the Collective Security Treaty Organization. Without a command it opens the window; with a link csto://… it opens there.</source>
        <translation>Просмотр, поиск и печать структуры Организации Договора о коллективной безопасности. Без команды открывает окно; по ссылке csto://… открывает его на указанном месте.</translation>
    </message>
    <message>
        <source>what the program speaks; before the command</source>
        <translation>язык программы; указывается перед командой</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>another database than the one that ships</source>
        <translation>другая база данных вместо поставляемой</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>ДАТА</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>вывести один документ JSON</translation>
    </message>
    <message>
        <source>search all records</source>
        <translation>искать во всех записях</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>what to search for</source>
        <translation>что искать</translation>
    </message>
    <message>
        <source>one kind of record only, such as person</source>
        <translation>только один вид записей, например person</translation>
    </message>
    <message>
        <source>at most so many results (20)</source>
        <translation>не больше стольких результатов (20)</translation>
    </message>
    <message>
        <source>do not guess at spellings</source>
        <translation>не угадывать написание</translation>
    </message>
    <message>
        <source>print the card of a record</source>
        <translation>вывести карточку записи</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>ЗАПИСЬ</translation>
    </message>
    <message>
        <source>its key, such as organization/csc, or a link</source>
        <translation>её ключ, например organization/csc, или ссылка</translation>
    </message>
    <message>
        <source>language of names</source>
        <translation>язык названий</translation>
    </message>
    <message>
        <source>print to a .pdf, .svg or .png file</source>
        <translation>напечатать в файл .pdf, .svg или .png</translation>
    </message>
    <message>
        <source>print how each state stands</source>
        <translation>вывести статус каждого государства</translation>
    </message>
    <message>
        <source>print who sat in which body for which state</source>
        <translation>вывести, кто от какого государства заседал в каком органе</translation>
    </message>
    <message>
        <source>one body only, such as CSC or organization/csc</source>
        <translation>только один орган, например СКБ или organization/csc</translation>
    </message>
    <message>
        <source>through all time, not only on one date</source>
        <translation>за всё время, а не на одну дату</translation>
    </message>
    <message>
        <source>print or save a table</source>
        <translation>вывести или сохранить таблицу</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>its name, such as organizations, officials or seats</source>
        <translation>её имя, например organizations, officials или seats</translation>
    </message>
    <message>
        <source>only rows with these words</source>
        <translation>только строки с этими словами</translation>
    </message>
    <message>
        <source>print CSV</source>
        <translation>вывести CSV</translation>
    </message>
    <message>
        <source>write to a .csv, .json, .xlsx or .pdf file</source>
        <translation>записать в файл .csv, .json, .xlsx или .pdf</translation>
    </message>
    <message>
        <source>write all records, the sources they cite, or the structure, in another format</source>
        <translation>записать все записи, их источники или структуру в другом формате</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>ФОРМАТ</translation>
    </message>
    <message>
        <source>only the sources of these records, such as organization/csc</source>
        <translation>только источники этих записей, например organization/csc</translation>
    </message>
    <message>
        <source>of a graph: only the branch below this body; everything by default</source>
        <translation>для графа: только ветвь ниже этого органа; по умолчанию всё</translation>
    </message>
    <message>
        <source>write to this file; - prints</source>
        <translation>записать в этот файл; - выводит на экран</translation>
    </message>
    <message>
        <source>say whether a database is whole</source>
        <translation>сказать, цела ли база данных</translation>
    </message>
    <message>
        <source>the database; the shipped one by default</source>
        <translation>база данных; по умолчанию поставляемая</translation>
    </message>
    <message>
        <source>say what changed between two dates</source>
        <translation>сказать, что изменилось между двумя датами</translation>
    </message>
    <message>
        <source>a date, such as 1999-06-01</source>
        <translation>дата, например 1999-06-01</translation>
    </message>
    <message>
        <source>another, earlier or later</source>
        <translation>другая дата, раньше или позже</translation>
    </message>
    <message>
        <source>put the program into your menu, with its icon, manual, completions and csto:// links</source>
        <translation>поместить программу в меню: значок, справочная страница, дополнение команд и ссылки csto://</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>убрать её оттуда</translation>
    </message>
    <message>
        <source>print the organization chart to a file</source>
        <translation>напечатать схему структуры в файл</translation>
    </message>
    <message>
        <source>the branch below this body; everything by default</source>
        <translation>ветвь ниже этого органа; по умолчанию всё</translation>
    </message>
    <message>
        <source>so many levels below the top</source>
        <translation>столько уровней ниже вершины</translation>
    </message>
    <message>
        <source>which way it grows</source>
        <translation>в какую сторону она растёт</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>ПРОЦЕНТ</translation>
    </message>
    <message>
        <source>of a poster; at 100 names are of 12 pt</source>
        <translation>плаката; при 100 названия набраны кеглем 12 пт</translation>
    </message>
    <message>
        <source>a poster of at most so many sheets, such as 3x2</source>
        <translation>плакат не более чем из стольких листов, например 3x2</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>ММ</translation>
    </message>
    <message>
        <source>of a poster&apos;s sheets, in mm (10)</source>
        <translation>нахлёст листов плаката в мм (10)</translation>
    </message>
    <message>
        <source>no marks to cut a poster along</source>
        <translation>без меток для обрезки плаката</translation>
    </message>
    <message>
        <source>another title than the body&apos;s name</source>
        <translation>другой заголовок вместо названия органа</translation>
    </message>
    <message>
        <source>leaves stacked in columns (compact), a line for each level (layered), or what fits best (auto)</source>
        <translation>конечные органы столбцами (compact), каждый уровень в строку (layered) или что лучше поместится (auto)</translation>
    </message>
    <message>
        <source>the side of their line that stacks hang at</source>
        <translation>с какой стороны линии висят столбцы</translation>
    </message>
    <message>
        <source>secretariat and staff stand beside the line</source>
        <translation>секретариат и штаб стоят сбоку от линии</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>СПИСОК</translation>
    </message>
    <message>
        <source>what boxes say besides the name: {}; or none ({})</source>
        <translation>что написано в блоках кроме названия: {}; или none ({})</translation>
    </message>
    <message>
        <source>write who holds the posts into the boxes</source>
        <translation>вписать в блоки, кто занимает должности</translation>
    </message>
    <message>
        <source>no lines besides subordination</source>
        <translation>без линий, кроме подчинения</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>no lines of this kind, such as reports_to</source>
        <translation>без линий этого вида, например reports_to</translation>
    </message>
    <message>
        <source>show what differs from this date</source>
        <translation>показать отличия от этой даты</translation>
    </message>
    <message>
        <source>print the map of the member states to a file</source>
        <translation>напечатать карту государств-членов в файл</translation>
    </message>
    <message>
        <source>what it shows ({}); {}</source>
        <translation>что она показывает ({}); {}</translation>
    </message>
    <message>
        <source>draw meridians and parallels</source>
        <translation>нанести меридианы и параллели</translation>
    </message>
    <message>
        <source>print how each state stood through the years to a file</source>
        <translation>напечатать статус каждого государства по годам в файл</translation>
    </message>
    <message>
        <source>how the paper lies (auto)</source>
        <translation>как лежит бумага (auto)</translation>
    </message>
    <message>
        <source>of the paper, in mm (10)</source>
        <translation>поля бумаги в мм (10)</translation>
    </message>
    <message>
        <source>black and white, classes told by patterns</source>
        <translation>чёрно-белая печать, классы различаются узорами</translation>
    </message>
    <message>
        <source>as of this date, such as 2022-04-01; 2022-04 and 2022 stand for their last day</source>
        <translation>на эту дату, например 2022-04-01; 2022-04 и 2022 означают их последний день</translation>
    </message>
    <message>
        <source>a map for each of these dates on one sheet, such as 1992 1994 1999 2006 2012 2022-04-01</source>
        <translation>карта на каждую из этих дат на одном листе, например 1992 1994 1999 2006 2012 2022-04-01</translation>
    </message>
    <message>
        <source>DOTS</source>
        <translation>ТОЧЕК</translation>
    </message>
    <message>
        <source>dots per inch of a .png file ({})</source>
        <translation>точек на дюйм в файле .png ({})</translation>
    </message>
    <message>
        <source>a .pdf, .svg or .png file; sheets that do not go into one become numbered files</source>
        <translation>файл .pdf, .svg или .png; листы, которые не входят в один файл, становятся пронумерованными файлами</translation>
    </message>
    <message>
        <source>{}, or a size such as 300x400mm (A4)</source>
        <translation>{} или размер, например 300x400mm (A4)</translation>
    </message>
    <message>
        <source>{!r} is no number from 0 to {}</source>
        <translation>{!r} — не число от 0 до {}</translation>
    </message>
    <message>
        <source>{!r} is no number from {} to {}</source>
        <translation>{!r} — не число от {} до {}</translation>
    </message>
    <message>
        <source>{!r} is no number of sheets across and down, such as 3x2</source>
        <translation>{!r} — не число листов поперёк и вниз, например 3x2</translation>
    </message>
    <message>
        <source>{!r} is no list of {}</source>
        <translation>{!r} — не список из: {}</translation>
    </message>
    <message>
        <source>{!r} is no number from 1 to {}</source>
        <translation>{!r} — не число от 1 до {}</translation>
    </message>
    <message>
        <source>csto-explorer: the records speak for {} to {}; {} lies outside.</source>
        <translation>csto-explorer: записи охватывают время с {} по {}; {} лежит вне его</translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>argparse</comment>
        <translation>использование: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <comment>argparse</comment>
        <translation>позиционные аргументы</translation>
    </message>
    <message>
        <source>options</source>
        <comment>argparse</comment>
        <translation>параметры</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <comment>argparse</comment>
        <translation>показать эту справку и выйти</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <comment>argparse</comment>
        <translation>показать версию программы и выйти</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <comment>argparse</comment>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <comment>argparse</comment>
        <translation>не хватает аргументов: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <comment>argparse</comment>
        <translation>непонятные аргументы: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <comment>argparse</comment>
        <translation>нужен один аргумент</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <comment>argparse</comment>
        <translation>нужен хотя бы один аргумент</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <comment>argparse</comment>
        <translation>нужно не более одного аргумента</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <comment>argparse</comment>
        <translation>неоднозначный параметр: %(option)s может значить %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <comment>argparse</comment>
        <translation>лишнее значение %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <comment>argparse</comment>
        <translation>недопустимое значение %(value)r (возможны: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <comment>argparse</comment>
        <translation>недопустимое значение типа %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>csto-explorer: the records know of no change from {} to {}.</source>
        <translation>csto-explorer: с {} по {} записи не знают изменений.</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>С {} по {}</translation>
    </message>
    <message>
        <source>{} is no body: the chart begins at a body, such as organization/csc.</source>
        <translation>{} — не орган: схема начинается с органа, например organization/csc.</translation>
    </message>
    <message>
        <source>There are no relations “{}”. Leave out any of {}.</source>
        <translation>Связей «{}» нет. Опустить можно: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>{} to {}</source>
        <comment>files</comment>
        <translation>с {} по {}</translation>
    </message>
    <message>
        <source>{}: {}, {}, smallest type {} pt</source>
        <translation>{}: {}, {}, наименьший кегль {} пт</translation>
    </message>
    <message>
        <source>jsonl: a record a line; bibtex, ris, csl: the sources that the records cite; dot, mermaid, graphml: the structure as a graph</source>
        <translation>jsonl: по записи в строке; bibtex, ris, csl: источники, на которые ссылаются записи; dot, mermaid, graphml: структура в виде графа</translation>
    </message>
    <message>
        <source>--root is for dot, mermaid and graphml: name records with --record.</source>
        <translation>--root нужен для dot, mermaid и graphml: записи называйте через --record.</translation>
    </message>
    <message>
        <source>jsonl holds all records: leave out --record and --root, or use show --json for one of them.</source>
        <translation>jsonl содержит все записи: уберите --record и --root или возьмите show --json для одной из них.</translation>
    </message>
    <message>
        <source>{} holds a structure: name the body at its top with --root.</source>
        <translation>{} содержит структуру: назовите орган на её вершине через --root.</translation>
    </message>
    <message>
        <source>{!r} is no record: write kind/id, such as organization/csc.</source>
        <translation>{!r} — не запись: пишите вид/идентификатор, например organization/csc.</translation>
    </message>
    <message>
        <source>Say what to search for, as in: csto-explorer search foreign ministers.</source>
        <translation>Скажите, что искать, например: csto-explorer search министры.</translation>
    </message>
    <message>
        <source>There is no type {!r}. The types are: {}.</source>
        <translation>Нет вида {!r}. Есть виды: {}.</translation>
    </message>
    <message>
        <source>Nothing is known as {}.</source>
        <translation>Ничего не известно под именем {}.</translation>
    </message>
    <message>
        <source>Nothing found. Tried: {}.</source>
        <translation>Ничего не найдено. Испробовано: {}.</translation>
    </message>
    <message>
        <source>Nearest: {}</source>
        <translation>Ближайшие: {}</translation>
    </message>
    <message>
        <source>Spelling corrected to: {}</source>
        <translation>Написание исправлено на: {}</translation>
    </message>
    <message>
        <source>Read in the other keyboard layout as: {}</source>
        <translation>Прочитано в другой раскладке клавиатуры: {}</translation>
    </message>
    <message>
        <source>No record holds all of the words; these hold some.</source>
        <translation>Ни одна запись не содержит всех слов; эти содержат некоторые.</translation>
    </message>
    <message>
        <source>names and text</source>
        <translation>названия и тексты</translation>
    </message>
    <message>
        <source>transliteration</source>
        <translation>транслитерация</translation>
    </message>
    <message>
        <source>the other keyboard layout</source>
        <translation>другая раскладка клавиатуры</translation>
    </message>
    <message>
        <source>corrected spelling</source>
        <translation>исправленное написание</translation>
    </message>
    <message>
        <source>csto-explorer: there is no record {}. Search for it by name.</source>
        <translation>csto-explorer: записи {} нет. Найдите её по названию.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>и ещё {}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>csto-explorer: no state had a standing on {} that the records know of.</source>
        <translation>csto-explorer: записи не знают ни одного государства, имевшего статус на {}</translation>
    </message>
    <message>
        <source>{} (uncertain)</source>
        <translation>{} (не подтверждено)</translation>
    </message>
    <message>
        <source>A table is printed as JSON or as CSV: give one of --json and --csv.</source>
        <translation>Таблица выводится как JSON или как CSV: укажите одно из --json и --csv.</translation>
    </message>
    <message>
        <source> with “{}”</source>
        <translation> со словами «{}»</translation>
    </message>
    <message>
        <source> on {}</source>
        <translation> на {}</translation>
    </message>
    <message>
        <source>csto-explorer: the table of {} has no row{}{}.</source>
        <translation>csto-explorer: в таблице «{}»{}{} нет строк.</translation>
    </message>
    <message>
        <source>A table cannot be saved as “{}”. End the name with .csv, .json, .xlsx or .pdf.</source>
        <translation>Таблицу нельзя сохранить как «{}». Имя должно оканчиваться на .csv, .json, .xlsx или .pdf.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>На {}</translation>
    </message>
    <message>
        <source>{} is whole.</source>
        <translation>{}: база данных цела.</translation>
    </message>
    <message>
        <source>{!r} is no date: write 2022-04-01, 2022-04 or 2022 (their last day counts)</source>
        <translation>{!r} — не дата: пишите 2022-04-01, 2022-04 или 2022 (считается их последний день)</translation>
    </message>
    <message>
        <source>Bodies below</source>
        <translation>Нижестоящие органы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>holder not stated</source>
        <translation>кто занимает, не указано</translation>
    </message>
    <message>
        <source>Bears out: {}</source>
        <translation>Подтверждает: {}</translation>
    </message>
    <message>
        <source>Rests on secondary sources.</source>
        <translation>Опирается на вторичные источники.</translation>
    </message>
    <message>
        <source>Sources differ.</source>
        <translation>Источники расходятся.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>орган создан</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>орган упразднён</translation>
    </message>
    <message>
        <source>it began</source>
        <translation>начало —</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>окончание —</translation>
    </message>
    <message>
        <source>There is no kind of record {!r}.</source>
        <translation>Нет вида записей {!r}.</translation>
    </message>
    <message>
        <source>There is no record {}. Search for it by name.</source>
        <translation>Записи {} нет. Найдите её по названию.</translation>
    </message>
    <message>
        <source>Not on {}: what it belongs to did not exist.</source>
        <translation>На {} нет: того, к чему относится, не существовало.</translation>
    </message>
    <message>
        <source>As last known on {}.</source>
        <translation>По последним сведениям, на {}</translation>
    </message>
    <message>
        <source>Uncertain on {}: {} {}, exact day not given.</source>
        <translation>На {} не подтверждено: {} {}, точный день не указан.</translation>
    </message>
    <message>
        <source>Uncertain on {}: its beginning is not known, the first source speaks for {}.</source>
        <translation>На {} не подтверждено: начало неизвестно, первый источник относится к {}</translation>
    </message>
    <message>
        <source>Uncertain on {}: the sources do not say.</source>
        <translation>На {} не подтверждено: источники не говорят.</translation>
    </message>
    <message>
        <source>Did not exist yet on {}: founded {}.</source>
        <translation>На {} ещё не существует: создание — {}</translation>
    </message>
    <message>
        <source>Not yet on {}: it began {}.</source>
        <translation>На {} ещё нет: начало — {}</translation>
    </message>
    <message>
        <source>Not yet on {}: since {}.</source>
        <translation>На {} ещё нет: действует с {}</translation>
    </message>
    <message>
        <source>No longer existed on {}: dissolved {}.</source>
        <translation>На {} уже не существует: упразднение — {}</translation>
    </message>
    <message>
        <source>No longer on {}: it ended {}.</source>
        <translation>На {} уже нет: окончание — {}</translation>
    </message>
    <message>
        <source>No longer on {}: until {}.</source>
        <translation>На {} уже нет: действовало до {}</translation>
    </message>
    <message>
        <source>Not known on {}: the first source speaks for {}.</source>
        <translation>На {} неизвестно: первый источник относится к {}</translation>
    </message>
    <message>
        <source>Not on {}: the records begin later.</source>
        <translation>На {} нет: записи начинаются позже.</translation>
    </message>
    <message>
        <source>on {}</source>
        <comment>a day</comment>
        <translation>{}</translation>
    </message>
    <message>
        <source>in {}</source>
        <comment>a month or a year</comment>
        <translation>{}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>As of {}</source>
        <comment>source</comment>
        <translation>На {}</translation>
    </message>
    <message>
        <source>As of {}</source>
        <translation>По состоянию на {}</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Созданы</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Упразднены</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Standing changed</source>
        <translation>Изменили статус</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещены</translation>
    </message>
    <message>
        <source>Took the chair</source>
        <translation>Начал председательствовать</translation>
    </message>
    <message>
        <source>Left the chair</source>
        <translation>Закончил председательствовать</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Назначены</translation>
    </message>
    <message>
        <source>Left office</source>
        <translation>Оставили должность</translation>
    </message>
    <message>
        <source>{}: from {} to {}</source>
        <comment>moved</comment>
        <translation>{}: было под «{}», стало под «{}»</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>какую-либо дату</translation>
    </message>
    <message>
        <source>csto-explorer: the records name nobody who sat in a body on {}.</source>
        <translation>csto-explorer: записи не называют никого, кто на {} заседал в каком-либо органе.</translation>
    </message>
    <message>
        <source>csto-explorer: {}: the records name nobody who sat there on {}.</source>
        <translation>csto-explorer: {}: на {} записи не называют никого, кто там заседал.</translation>
    </message>
    <message>
        <source>There is no body {!r}. Name it as organization/csc, CSC or by its name.</source>
        <translation>Органа {!r} нет. Назовите его как organization/csc, СКБ или по названию.</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>все даты</translation>
    </message>
    <message>
        <source>In no body</source>
        <translation>Вне органов</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>в&#xa0;должности</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>до {}</translation>
    </message>
    <message>
        <source>{}, perhaps not between the two dates</source>
        <translation>{}, возможно, не между этими датами</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в состав</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Занимает</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <translation>с. ш.</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <translation>ю. ш.</translation>
    </message>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <translation>в. д.</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <translation>з. д.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Аббревиатура</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>as known on {}</source>
        <translation>по сведениям на {}</translation>
    </message>
    <message>
        <source>uncertain on this date</source>
        <translation>на эту дату не подтверждено</translation>
    </message>
    <message>
        <source>not known on {}</source>
        <translation>неизвестно на {}</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Запись в целом</translation>
    </message>
    <message>
        <source>Install the program again, or name another file.</source>
        <translation>Установите программу заново или укажите другой файл.</translation>
    </message>
    <message>
        <source>Name a file made by CSTO Explorer.</source>
        <translation>Укажите файл, созданный CSTO Explorer.</translation>
    </message>
    <message>
        <source>it does not describe its records</source>
        <translation>в ней нет описания записей</translation>
    </message>
    <message>
        <source>The database {} is damaged ({}). {}</source>
        <translation>База данных {} повреждена ({}). {}</translation>
    </message>
    <message>
        <source>{}, row {}: the record it names in {} is missing</source>
        <translation>{}, строка {}: записи, названной в {}, нет</translation>
    </message>
    <message>
        <source>it holds no organization</source>
        <translation>в ней нет ни одной организации</translation>
    </message>
    <message>
        <source>{} is a folder, not a database. {}</source>
        <translation>{} — папка, а не база данных. {}</translation>
    </message>
    <message>
        <source>{} is not a plain file. {}</source>
        <translation>{} — не обычный файл. {}</translation>
    </message>
    <message>
        <source>There is no database at {}. {}</source>
        <translation>Базы данных {} нет. {}</translation>
    </message>
    <message>
        <source>The database {} cannot be read ({}). Look at the rights of the file.</source>
        <translation>Не удалось прочитать базу данных {} ({}). Проверьте права на файл.</translation>
    </message>
    <message>
        <source>The database {} is empty. {}</source>
        <translation>База данных {} пуста. {}</translation>
    </message>
    <message>
        <source>{} is not an SQLite database. {}</source>
        <translation>{} — не база данных SQLite. {}</translation>
    </message>
    <message>
        <source>The database {} is cut short. {}</source>
        <translation>База данных {} обрезана. {}</translation>
    </message>
    <message>
        <source>{} belongs to another program. {}</source>
        <translation>{} принадлежит другой программе. {}</translation>
    </message>
    <message>
        <source>{} was made for a newer version of CSTO Explorer (format {}, this one reads {}). Bring the program up to date.</source>
        <translation>{} создана для более новой версии CSTO Explorer (формат {}, эта читает {}). Обновите программу.</translation>
    </message>
    <message>
        <source>{} was made for an older version of CSTO Explorer (format {}). Build it anew with this version.</source>
        <translation>{} создана для более старой версии CSTO Explorer (формат {}). Соберите её заново этой версией.</translation>
    </message>
    <message>
        <source>it cannot be looked through</source>
        <translation>её не удалось просмотреть</translation>
    </message>
    <message>
        <source>Rests on no page of the Organization itself.</source>
        <translation>Не опирается ни на одну страницу самой Организации.</translation>
    </message>
    <message>
        <source>{}, and further sources named in the records</source>
        <translation>{} и другие источники, названные в записях</translation>
    </message>
    <message>
        <source>{}, as of {}, and further sources named in the records</source>
        <translation>{}, по состоянию на {}, и другие источники, названные в записях</translation>
    </message>
    <message>
        <source>There is no table {!r}. The tables are: {}.</source>
        <translation>Нет таблицы {!r}. Есть таблицы: {}.</translation>
    </message>
    <message>
        <source>{} {} {}</source>
        <comment>relation</comment>
        <translation>{}: {} — {}</translation>
    </message>
    <message>
        <source>{} the {}</source>
        <comment>standing</comment>
        <translation>{} {}</translation>
    </message>
    <message>
        <source> since {}</source>
        <translation> с {}</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>входит в состав</translation>
    </message>
    <message>
        <source>coordinated by</source>
        <translation>координируется</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>обеспечивает</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>подотчётность</translation>
    </message>
    <message>
        <source>appoints</source>
        <translation>назначает</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation>сотрудничает</translation>
    </message>
    <message>
        <source>has as a part</source>
        <translation>включает</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>координирует</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>обеспечивается</translation>
    </message>
    <message>
        <source>receives the reports of</source>
        <translation>принимает отчёты</translation>
    </message>
    <message>
        <source>appointed by</source>
        <translation>назначается</translation>
    </message>
    <message>
        <source>signatory of</source>
        <comment>standing</comment>
        <translation>в числе подписавших</translation>
    </message>
    <message>
        <source>party to</source>
        <comment>standing</comment>
        <translation>участник</translation>
    </message>
    <message>
        <source>member of</source>
        <comment>standing</comment>
        <translation>член</translation>
    </message>
    <message>
        <source>suspended member of</source>
        <comment>standing</comment>
        <translation>приостановленное членство в</translation>
    </message>
    <message>
        <source>by its own declaration frozen in</source>
        <comment>standing</comment>
        <translation>замороженное по собственному заявлению участие в</translation>
    </message>
    <message>
        <source>former member of</source>
        <comment>standing</comment>
        <translation>бывший участник</translation>
    </message>
    <message>
        <source>observer in</source>
        <comment>standing</comment>
        <translation>наблюдатель в</translation>
    </message>
    <message>
        <source>in the chair of</source>
        <comment>standing</comment>
        <translation>председательство в</translation>
    </message>
    <message>
        <source>former party to</source>
        <comment>standing</comment>
        <translation>бывший участник</translation>
    </message>
    <message>
        <source>still</source>
        <translation>по сей день</translation>
    </message>
    <message>
        <source>Cited: {}</source>
        <translation>Цитируется: {}</translation>
    </message>
    <message>
        <source>Also at {}</source>
        <translation>Также по адресу {}</translation>
    </message>
    <message>
        <source>{} is no body: the graph begins at a body, such as organization/csc.</source>
        <translation>{} — не орган: граф начинается с органа, например organization/csc.</translation>
    </message>
    <message>
        <source>{} did not exist on {}. Choose another date or body.</source>
        <translation>{}: на {} не существует. Выберите другую дату или другой орган.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>At all dates</source>
        <translation>На все даты</translation>
    </message>
    <message>
        <source>Rows with “{}”</source>
        <translation>Строки со словами «{}»</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds {} rows, the table has {}. Filter it first, or save it as CSV.</source>
        <translation>Лист электронной таблицы вмещает {} строк, а в таблице их {}. Сначала отфильтруйте её или сохраните как CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О таблице</translation>
    </message>
    <message>
        <source>Records {}</source>
        <translation>Записи {}</translation>
    </message>
    <message>
        <source>Rows: {}</source>
        <translation>Строк: {}</translation>
    </message>
    <message>
        <source>The outlines of the map could not be read from {} ({}). Install the program again.</source>
        <translation>Не удалось прочитать очертания карты из {} ({}). Установите программу заново.</translation>
    </message>
    <message>
        <source>Borders: Natural Earth 1:10m, as held in fact; areas hatched in grey and dashed lines are disputed, and the map takes no side.</source>
        <translation>Границы: Natural Earth 1:10 млн, по фактическому контролю; серая штриховка и пунктир — спорные; карта не занимает ничьей стороны.</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>legend</comment>
        <translation>Член</translation>
    </message>
    <message>
        <source>Participation frozen, by its own declaration</source>
        <comment>legend</comment>
        <translation>Участие заморожено по собственному заявлению</translation>
    </message>
    <message>
        <source>Party to the Treaty</source>
        <comment>legend</comment>
        <translation>Участник Договора</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>legend</comment>
        <translation>Членство приостановлено</translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>legend</comment>
        <translation>Подписавший</translation>
    </message>
    <message>
        <source>Observer</source>
        <comment>legend</comment>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Former party</source>
        <comment>legend</comment>
        <translation>Бывший участник</translation>
    </message>
    <message>
        <source>since {}</source>
        <comment>legend</comment>
        <translation>с {} г.</translation>
    </message>
    <message>
        <source>left in {}</source>
        <comment>legend</comment>
        <translation>вышел в {} г.</translation>
    </message>
    <message>
        <source>not certain at this date</source>
        <comment>legend</comment>
        <translation>на эту дату не установлено</translation>
    </message>
    <message>
        <source>Seat of the Organization or of one of its bodies</source>
        <comment>legend</comment>
        <translation>Местопребывание Организации или её органа</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>legend</comment>
        <translation>Спорные территории</translation>
    </message>
    <message>
        <source>Changed since {}</source>
        <comment>legend</comment>
        <translation>Изменилось после {}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>legend</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Проведённые сессии</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Другие заседания</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Другие события</translation>
    </message>
    <message>
        <source>Only the state is known</source>
        <translation>Известно лишь государство</translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation>претендует {}</translation>
    </message>
    <message>
        <source>{}: disputed, {}</source>
        <translation>{}: спорная территория, {}</translation>
    </message>
    <message>
        <source>Narrow with type:person, state:kg, on:1998, source:charter, “a phrase” or -without</source>
        <translation>Уточнить: type:person, state:kg, on:1998, source:charter, «фраза» или -без слова</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter keeps the list, Ctrl+Shift+K shows all with facets</source>
        <translation>Enter открывает, Ctrl+Enter оставляет список, Ctrl+Shift+K показывает всё с фильтрами</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ближайшие</translation>
    </message>
    <message>
        <source>Tried: names, translations, texts, the other keyboard layout</source>
        <translation>Испробовано: названия, переводы, тексты, другая раскладка клавиатуры</translation>
    </message>
    <message>
        <source>Search for “{}” as typed</source>
        <translation>Искать «{}» как набрано</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation>
            <numerusform>Показать %n результат</numerusform>
            <numerusform>Показать %n результата</numerusform>
            <numerusform>Показать %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Показать все результаты</translation>
    </message>
    <message>
        <source>Showing results for “{}”.</source>
        <translation>Показаны результаты для «{}».</translation>
    </message>
    <message>
        <source>Showing results for “{}”: the same keys in the other keyboard layout.</source>
        <translation>Показаны результаты для «{}»: те же клавиши в другой раскладке.</translation>
    </message>
    <message>
        <source>No record has all of these words; these have most of them.</source>
        <translation>Ни в одной записи нет всех этих слов; в этих есть большинство из них.</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>По запросу «{}» ничего не найдено.</translation>
    </message>
    <message>
        <source>{} and near spellings.</source>
        <translation>{} и близкие написания.</translation>
    </message>
    <message>
        <source>{}; spellings were not guessed.</source>
        <translation>{}; написания не угадывались.</translation>
    </message>
    <message>
        <source>Try fewer or other words, an abbreviation, or a year.</source>
        <translation>Попробуйте меньше слов или другие слова, аббревиатуру или год.</translation>
    </message>
    <message>
        <source>“{}” is no date, so on: was left out.</source>
        <translation>«{}» — не дата, поэтому on: не учтено.</translation>
    </message>
    <message>
        <source>No {0} is called “{1}”, so nothing passes {0}:.</source>
        <translation>Для {0}: нет значения «{1}», поэтому фильтр {0}: ничего не пропускает.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {} ({}): they last until you quit.</source>
        <translation>Настройки не удаётся хранить в {} ({}): они действуют до выхода.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {}: they last until you quit.</source>
        <translation>Настройки не удаётся хранить в {}: они действуют до выхода.</translation>
    </message>
    <message>
        <source>The settings in {} cannot be read ({}): defaults are used.</source>
        <translation>Не удалось прочитать настройки в {} ({}): взяты исходные.</translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {}: defaults are used.</source>
        <translation>Настройки были повреждены и отложены в {}: взяты исходные.</translation>
    </message>
    <message>
        <source>The settings in {} are damaged: defaults are used.</source>
        <translation>Настройки в {} повреждены: взяты исходные.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, uncertain on this date</source>
        <translation>{}, на эту дату не подтверждено</translation>
    </message>
    <message>
        <source>{}, was {}</source>
        <translation>{}, было: {}</translation>
    </message>
    <message>
        <source>without standing</source>
        <translation>без статуса</translation>
    </message>
    <message>
        <source>May not have existed on this date</source>
        <translation>На эту дату существование не подтверждено</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Holder not stated</source>
        <translation>Кто занимает, не указано</translation>
    </message>
    <message>
        <source>Holder not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантна</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation> и ещё {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <comment>numbers</comment>
        <translation>{}–{}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>с {}</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>до {}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>{} is no number</source>
        <translation>{} — не число</translation>
    </message>
    <message>
        <source>{} is no date</source>
        <translation>{} — не дата</translation>
    </message>
    <message>
        <source>The table has {} rows, too many for paper (at most {}). Filter it first, or save it as CSV.</source>
        <translation>В таблице {} строк, для бумаги слишком много (не больше {}). Сначала отфильтруйте её или сохраните как CSV.</translation>
    </message>
    <message>
        <source>{}. Source: {}. Records {}</source>
        <translation>{}. Источник: {}. Записи {}</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <comment>place</comment>
        <translation>{} — это {}</translation>
    </message>
    <message>
        <source>The {} in {} cannot be read ({}).</source>
        <translation>Не удалось прочитать {} из {} ({}).</translation>
    </message>
    <message>
        <source>The {} cannot be kept in {}: they last until you quit.</source>
        <translation>Не удаётся хранить {} в {}: они действуют до выхода.</translation>
    </message>
    <message>
        <source>The {} were damaged and are set aside as {}.</source>
        <translation>Файл, где хранились {}, был повреждён и отложен в {}.</translation>
    </message>
    <message>
        <source>The {} in {} are damaged.</source>
        <translation>Файл, где хранятся {}, повреждён: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatory(ies)</source>
        <translation>
            <numerusform>%n подписавшее государство</numerusform>
            <numerusform>%n подписавших государства</numerusform>
            <numerusform>%n подписавших государств</numerusform>
        </translation>
    </message>
    <message>
        <source>{} as last known on {}, shown for {}</source>
        <translation>{} по последним сведениям на {}, показано на {}</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <comment>how many states, a day</comment>
        <translation>{} на {}</translation>
    </message>
    <message>
        <source>{} uncertain</source>
        <translation>не подтверждено: {}</translation>
    </message>
    <message>
        <source>{} of them as last known on {}</source>
        <translation>{} из них по последним сведениям на {}</translation>
    </message>
    <message>
        <source>{} suspended ({})</source>
        <translation>членство приостановлено: {} ({})</translation>
    </message>
    <message>
        <source>{} frozen ({})</source>
        <translation>участие заморожено: {} ({})</translation>
    </message>
    <message>
        <source>partial records after {}</source>
        <translation>после {} записи неполны</translation>
    </message>
    <message>
        <source>partial records before {}</source>
        <translation>до {} записи неполны</translation>
    </message>
    <message>
        <source>compared with {}</source>
        <translation>в сравнении с {}</translation>
    </message>
    <message>
        <source>{} records from {} sources, whole for {}</source>
        <translation>Записей: {}, источников: {}, полны на {}</translation>
    </message>
    <message numerus="yes">
        <source>%n member state(s)</source>
        <translation>
            <numerusform>%n государство-член</numerusform>
            <numerusform>%n государства-члена</numerusform>
            <numerusform>%n государств-членов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing of the states through the years</source>
        <translation>Статус государств по годам</translation>
    </message>
    <message>
        <source>After the last day that a source speaks for</source>
        <translation>После последнего дня, о котором говорит источник</translation>
    </message>
    <message>
        <source>Begun or ended some day within</source>
        <translation>Началось или кончилось в один из дней этого срока</translation>
    </message>
    <message>
        <source>There is no mode “{}”. Choose {}.</source>
        <translation>Нет режима «{}». Выберите: {}.</translation>
    </message>
    <message>
        <source>{} did not exist on {}. Choose another date or another body.</source>
        <translation>{}: на {} не существует. Выберите другую дату или другой орган.</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>Государства-члены</translation>
    </message>
    <message>
        <source>Member states through the years</source>
        <translation>Государства-члены по годам</translation>
    </message>
    <message>
        <source>Parties to the Treaty</source>
        <translation>Участники Договора</translation>
    </message>
    <message>
        <source>The records tell of nothing of this kind on {}. Choose another date.</source>
        <translation>На {} в записях ничего такого нет. Выберите другую дату.</translation>
    </message>
    <message>
        <source>No state had a standing on {} that the records know of. Choose another date.</source>
        <translation>Записи не знают ни одного государства, имевшего статус на {} Выберите другую дату.</translation>
    </message>
    <message>
        <source>No state had a standing on these days that the records know of. Choose others.</source>
        <translation>Записи не знают ни одного государства, имевшего статус в эти дни. Выберите другие.</translation>
    </message>
    <message>
        <source>the whole on one sheet</source>
        <translation>всё на одном листе</translation>
    </message>
    <message>
        <source>sheets to glue together, at a scale of your choice</source>
        <translation>листы для склейки, в выбранном масштабе</translation>
    </message>
    <message>
        <source>a page for each body that has others below it, and indexes</source>
        <translation>страница на каждый орган, у которого есть нижестоящие, и указатели</translation>
    </message>
    <message>
        <source>A sheet cannot be saved as “{}”. End the name with .pdf, .svg or .png.</source>
        <translation>Лист нельзя сохранить как «{}». Имя должно кончаться на .pdf, .svg или .png.</translation>
    </message>
    <message>
        <source>{} sheets would be as many {} files. Save as PDF.</source>
        <translation>Листов {}, и каждый стал бы отдельным файлом {}. Сохраните как PDF.</translation>
    </message>
    <message>
        <source>A picture of {} × {} pixels is too large. Choose a smaller paper, or PDF.</source>
        <translation>Изображение {} × {} пикселей слишком велико. Выберите меньшую бумагу или PDF.</translation>
    </message>
    <message>
        <source>Margins of {:.0f} mm leave no room on {}. Choose smaller ones.</source>
        <translation>Поля {:.0f} мм не оставляют места на {}. Выберите меньшие.</translation>
    </message>
    <message>
        <source>Margins of {:.0f} mm cannot be had on {}. Choose others.</source>
        <translation>Поля {:.0f} мм на {} невозможны. Выберите другие.</translation>
    </message>
    <message>
        <source>There is no paper “{}”. Choose one of {}, or a size like 300x400mm.</source>
        <translation>Нет бумаги «{}». Выберите одну из {} или размер вида 300x400mm.</translation>
    </message>
    <message>
        <source>A sheet of {} cannot be made. Choose sides from 26 to 5080 mm.</source>
        <translation>Лист {} невозможен. Выберите стороны от 26 до 5080 мм.</translation>
    </message>
    <message>
        <source>There is no orientation “{}”. Choose {}.</source>
        <translation>Нет ориентации «{}». Выберите: {}.</translation>
    </message>
    <message>
        <source>A poster has from 1 to {} sheets across and down.</source>
        <translation>В плакате от 1 до {} листов поперёк и вниз.</translation>
    </message>
    <message>
        <source>{} is too small for a tile of a poster. Choose a larger paper.</source>
        <translation>{}: слишком мало для листа плаката. Выберите бумагу больше.</translation>
    </message>
    <message>
        <source>At {} % a box does not fit on a sheet of {}. Choose at most {} %.</source>
        <translation>При {} % блок не помещается на лист {}. Выберите не больше {} %.</translation>
    </message>
    <message>
        <source>That would be a poster of {} sheets. Choose a smaller scale or larger paper.</source>
        <translation>Плакат вышел бы из {} листов. Выберите меньший масштаб или бумагу больше.</translation>
    </message>
    <message>
        <source>The smallest type is {} pt on {}, hard to read. Choose more sheets.</source>
        <translation>Наименьший кегль — {} пт на {}, читать трудно. Выберите больше листов.</translation>
    </message>
    <message>
        <source>The printer “{}” cannot be reached. Choose another, or save as PDF.</source>
        <translation>Принтер «{}» недоступен. Выберите другой или сохраните как PDF.</translation>
    </message>
    <message>
        <source>The printer “{}” stopped at page {}. Look after it.</source>
        <translation>Принтер «{}» остановился на странице {}. Проверьте его.</translation>
    </message>
    <message>
        <source>The printer “{}” did not take the sheet. Try again, or save as PDF.</source>
        <translation>Принтер «{}» не принял лист. Попробуйте снова или сохраните как PDF.</translation>
    </message>
    <message>
        <source>The smallest type is {} pt on {}, hard to read.</source>
        <translation>Наименьший кегль — {} пт на {}, читать трудно.</translation>
    </message>
    <message>
        <source>{} {} is the smallest paper that mends it.</source>
        <translation>{} Наименьшая бумага, на которой это исправимо, — {}.</translation>
    </message>
    <message>
        <source>{} No paper mends it: print a poster, a book or a branch.</source>
        <translation>{} Никакая бумага не поможет: печатайте плакат, книгу или ветвь.</translation>
    </message>
    <message>
        <source>{} A sheet of {} m would mend it; else print a poster, a book or a branch.</source>
        <translation>{} Хватило бы листа {} м; иначе печатайте плакат, книгу или ветвь.</translation>
    </message>
    <message>
        <source>{} {} {}</source>
        <comment>paper</comment>
        <translation>{}: {} — {}</translation>
    </message>
    <message>
        <source>Structure as of {}</source>
        <comment>paper</comment>
        <translation>Структура на {}</translation>
    </message>
    <message>
        <source>States as of {}</source>
        <comment>paper</comment>
        <translation>Государства на {}</translation>
    </message>
    <message>
        <source>How the states stood on each of these days</source>
        <comment>paper</comment>
        <translation>Статус государств на каждый из этих дней</translation>
    </message>
    <message>
        <source>, compared with {}</source>
        <comment>paper</comment>
        <translation> в сравнении с {}</translation>
    </message>
    <message>
        <source>Added since</source>
        <comment>paper</comment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Gone by then</source>
        <comment>paper</comment>
        <translation>Больше нет</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>paper</comment>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <comment>paper</comment>
        <translation>Лист {} из {}</translation>
    </message>
    <message>
        <source>Subordinate to</source>
        <comment>paper</comment>
        <translation>Подчиняется</translation>
    </message>
    <message>
        <source>Existence uncertain</source>
        <comment>paper</comment>
        <translation>Существование не подтверждено</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <comment>paper</comment>
        <translation>Источник: {}</translation>
    </message>
    <message>
        <source>Records {}</source>
        <comment>paper</comment>
        <translation>Записи {}</translation>
    </message>
    <message>
        <source>Left out, as nothing is on them: {}</source>
        <comment>paper</comment>
        <translation>Пустые листы опущены: {}</translation>
    </message>
    <message>
        <source>Index of bodies</source>
        <comment>paper</comment>
        <translation>Указатель органов</translation>
    </message>
    <message>
        <source>Index of persons</source>
        <comment>paper</comment>
        <translation>Указатель лиц</translation>
    </message>
    <message>
        <source>continued on page {}</source>
        <comment>paper</comment>
        <translation>продолжение на листе {}</translation>
    </message>
    <message>
        <source>page&#xa0;{}</source>
        <comment>paper</comment>
        <translation>лист {}</translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <comment>paper</comment>
        <translation>{} (продолжение)</translation>
    </message>
    <message>
        <source>Who holds the posts</source>
        <comment>paper</comment>
        <translation>Кто занимает должности</translation>
    </message>
    <message>
        <source>Directly below</source>
        <comment>paper</comment>
        <translation>Непосредственно подчинены</translation>
    </message>
    <message>
        <source>Other relations</source>
        <comment>paper</comment>
        <translation>Другие связи</translation>
    </message>
    <message>
        <source>coordinated by</source>
        <comment>paper</comment>
        <translation>координируется</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>paper</comment>
        <translation>обеспечивает</translation>
    </message>
    <message>
        <source>reports to</source>
        <comment>paper</comment>
        <translation>подотчётен</translation>
    </message>
    <message>
        <source>appoints</source>
        <comment>paper</comment>
        <translation>назначает</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <comment>paper</comment>
        <translation>сотрудничает</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) below, continued on page {}</source>
        <comment>paper</comment>
        <translation>
            <numerusform>ниже %n орган, продолжение на листе {}</numerusform>
            <numerusform>ниже %n органа, продолжение на листе {}</numerusform>
            <numerusform>ниже %n органов, продолжение на листе {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with nothing on them are left out</source>
        <comment>paper</comment>
        <translation>
            <numerusform>%n пустой лист опущен</numerusform>
            <numerusform>%n пустых листа опущено</numerusform>
            <numerusform>%n пустых листов опущено</numerusform>
        </translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>from {}, end not known</source>
        <translation>с {}, окончание неизвестно</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>даты неизвестны</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>её не удаётся прочитать</translation>
    </message>
    <message>
        <source>it does not begin with {}://</source>
        <translation>она не начинается с {}://</translation>
    </message>
    <message>
        <source>after csto:// come a kind and a record, as in csto://organization/csc</source>
        <translation>после csto:// идут вид и запись, как в csto://organization/csc</translation>
    </message>
    <message>
        <source>“{}” is no view; the views are {}</source>
        <translation>«{}» — не вид окна; есть виды: {}</translation>
    </message>
    <message>
        <source>“{}” is no date; write it as in on=2022-04-01</source>
        <translation>«{}» — не дата; пишите её как on=2022-04-01</translation>
    </message>
    <message>
        <source>This is not a link to a record: {}.</source>
        <translation>Это не ссылка на запись: {}.</translation>
    </message>
    <message>
        <source>¶ {}, sentence {}</source>
        <translation>абз. {}, предложение {}</translation>
    </message>
    <message>
        <source>class of {}</source>
        <translation>класс: {}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Exercises and missions</source>
        <translation>Учения и миссии</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>The session itself</source>
        <translation>Сама сессия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The day, or the days</source>
        <translation>День или дни</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Where it was held; empty where by video or not known</source>
        <translation>Где она прошла; пусто, если по видеосвязи или неизвестно</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Regular, extraordinary, informal and so on</source>
        <translation>Очередная, внеочередная, неформальная и так далее</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Which body sat</source>
        <translation>Какой орган заседал</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Who presided, where a source names the person</source>
        <translation>Кто председательствовал, если источник называет лицо</translation>
    </message>
    <message>
        <source>Chair for</source>
        <translation>От кого председатель</translation>
    </message>
    <message>
        <source>The state that presided, where a source names it</source>
        <translation>Председательствовавшее государство, если источник его называет</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>How many documents the records have from it</source>
        <translation>Сколько её документов есть в записях</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>These documents</source>
        <translation>Эти документы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Whether it was only announced</source>
        <translation>Объявлено ли это только заранее</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The exercise, operation or mission itself</source>
        <translation>Само учение, операция или миссия</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>The series it belongs to</source>
        <translation>Серия, к которой относится</translation>
    </message>
    <message>
        <source>Exercise, operation or mission</source>
        <translation>Учение, операция или миссия</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The town or the state</source>
        <translation>Город или государство</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Codes of the states that took part, as far as the sources say</source>
        <translation>Коды участвовавших государств, насколько говорят источники</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People, or officers, taking part; its figures have the qualifier</source>
        <translation>Участвовавшие люди или сотрудники; оговорки — в показателях</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Pieces of equipment; its figures have the qualifier</source>
        <translation>Единицы техники; оговорки — в показателях</translation>
    </message>
    <message>
        <source>All figures as the sources give them</source>
        <translation>Все показатели, как их дают источники</translation>
    </message>
    <message>
        <source>Seats by state</source>
        <translation>Места по государствам</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>The state that has the seats</source>
        <translation>Государство, у которого есть места</translation>
    </message>
    <message>
        <source>Who sits in it: {}</source>
        <translation>Кто в нём заседает: {}</translation>
    </message>
    <message>
        <source>in the chair</source>
        <translation>председательствует</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Десятилетие</translation>
    </message>
    <message>
        <source>Who sat where</source>
        <translation>Кто где заседал</translation>
    </message>
    <message>
        <source>The body that is sat in; empty for an office that brings no seat</source>
        <translation>Орган, в котором заседают; пусто, если должность не даёт места</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>The state that is spoken for</source>
        <translation>Представленное государство</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>The office that brings the seat, or the post in the body itself</source>
        <translation>Должность, которая даёт место, или пост в самом органе</translation>
    </message>
    <message>
        <source>Who holds it, or that it is vacant or not known</source>
        <translation>Кто её занимает, либо что она вакантна или имя неизвестно</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>By a holder or an acting one, or disputed by sources; else vacant or not known</source>
        <translation>Действующим или исполняющим обязанности; спорно, если источники расходятся; иначе вакантно или неизвестно</translation>
    </message>
    <message>
        <source>The first day, where a source tells it</source>
        <translation>Первый день, если его называет источник</translation>
    </message>
    <message>
        <source>The last day, where a source tells it</source>
        <translation>Последний день, если его называет источник</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>По сведениям</translation>
    </message>
    <message>
        <source>Days that the sources speak for, where they do not tell first or last</source>
        <translation>За какие дни говорят источники, если первого или последнего они не называют</translation>
    </message>
    <message>
        <source>Days in office</source>
        <translation>Дней в должности</translation>
    </message>
    <message>
        <source>Up to the as-of date, or in all; where first and last are exact</source>
        <translation>До выбранной даты или всего, если дни известны точно</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Confirmed, secondary, or a conflict of sources</source>
        <translation>Подтверждено, по вторичным источникам или источники расходятся</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The first of its sources; the card has all</source>
        <translation>Первый из источников; на карточке — все</translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>of a holder, by sources</comment>
        <translation>спорно</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>и. о.</translation>
    </message>
    <message>
        <source>{}s</source>
        <comment>decade</comment>
        <translation>{}-е</translation>
    </message>
    <message>
        <source>Holds on {}</source>
        <translation>Действует на {}</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Английский</translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation>&amp;Русский</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Play s&amp;lowly</source>
        <translation>Показывать &amp;медленно</translation>
    </message>
    <message>
        <source>Play at &amp;usual speed</source>
        <translation>Показывать с &amp;обычной скоростью</translation>
    </message>
    <message>
        <source>Play fas&amp;t</source>
        <translation>Показывать &amp;быстро</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>Печать &amp;схемы…</translation>
    </message>
    <message>
        <source>Print the organization chart, or save it as PDF</source>
        <translation>Напечатать схему структуры или сохранить её как PDF</translation>
    </message>
    <message>
        <source>Print &amp;map…</source>
        <translation>Печать &amp;карты…</translation>
    </message>
    <message>
        <source>Print the map, or save it as PDF</source>
        <translation>Напечатать карту или сохранить её как PDF</translation>
    </message>
    <message>
        <source>Print or save a&amp;gain</source>
        <translation>Печать или запись &amp;ещё раз</translation>
    </message>
    <message>
        <source>Print or save once more as the last time</source>
        <translation>Напечатать или сохранить ещё раз так же, как в прошлый</translation>
    </message>
    <message>
        <source>Print ta&amp;ble…</source>
        <translation>Печать &amp;таблицы…</translation>
    </message>
    <message>
        <source>Print the rows shown, or save them as PDF</source>
        <translation>Напечатать показанные строки или сохранить их как PDF</translation>
    </message>
    <message>
        <source>Print the record that is shown, or save it as PDF</source>
        <translation>Напечатать показанную запись или сохранить её как PDF</translation>
    </message>
    <message>
        <source>Print car&amp;d…</source>
        <translation>Печать карто&amp;чки…</translation>
    </message>
    <message>
        <source>&amp;Save chart as…</source>
        <translation>Сохранить с&amp;хему как…</translation>
    </message>
    <message>
        <source>Save the chart as PDF, SVG or PNG</source>
        <translation>Сохранить схему как PDF, SVG или PNG</translation>
    </message>
    <message>
        <source>Save m&amp;ap as…</source>
        <translation>Сохранить к&amp;арту как…</translation>
    </message>
    <message>
        <source>Save the map as PDF, SVG or PNG</source>
        <translation>Сохранить карту как PDF, SVG или PNG</translation>
    </message>
    <message>
        <source>Save &amp;table as…</source>
        <translation>Сохранить та&amp;блицу как…</translation>
    </message>
    <message>
        <source>Save the rows shown as XLSX, CSV, JSON or PDF</source>
        <translation>Сохранить показанные строки как XLSX, CSV, JSON или PDF</translation>
    </message>
    <message>
        <source>&amp;Export citations…</source>
        <translation>&amp;Экспорт источников…</translation>
    </message>
    <message>
        <source>Save what this record or the chosen rows cite as BibTeX, RIS or CSL-JSON</source>
        <translation>Сохранить источники этой записи или выбранных строк как BibTeX, RIS или CSL-JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>&amp;Filter this panel</source>
        <translation>&amp;Фильтр этой панели</translation>
    </message>
    <message>
        <source>Filter the panel that has the keys</source>
        <translation>Отфильтровать панель, в которой находится ввод</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
    <message>
        <source>Copy a link that opens this record on this date</source>
        <translation>Скопировать ссылку, которая открывает эту запись на эту дату</translation>
    </message>
    <message>
        <source>Copy &amp;citation</source>
        <translation>Копировать &amp;источники</translation>
    </message>
    <message>
        <source>Copy the citation of this record</source>
        <translation>Скопировать источники этой записи</translation>
    </message>
    <message>
        <source>Copy the chosen rows of the table, or all that are shown, as {}</source>
        <translation>Скопировать выбранные строки таблицы или все показанные как {}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Back to the record before</source>
        <translation>Назад к предыдущей записи</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Искать во всех записях</translation>
    </message>
    <message>
        <source>All search res&amp;ults</source>
        <translation>Все &amp;результаты поиска</translation>
    </message>
    <message>
        <source>All results with facets, on a page</source>
        <translation>Все результаты с фильтрами, на отдельной странице</translation>
    </message>
    <message>
        <source>&amp;Guess at spellings</source>
        <translation>&amp;Угадывать написание</translation>
    </message>
    <message>
        <source>Search for the nearest known words where nothing is found</source>
        <translation>Искать ближайшие известные слова там, где ничего не найдено</translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation>Состояние на &amp;дату</translation>
    </message>
    <message>
        <source>Set the date for which everything is shown</source>
        <translation>Задать дату, на которую всё показано</translation>
    </message>
    <message>
        <source>&amp;Compare dates…</source>
        <translation>Сравнить д&amp;аты…</translation>
    </message>
    <message>
        <source>List what changed between two dates</source>
        <translation>Перечислить, что изменилось между двумя датами</translation>
    </message>
    <message>
        <source>&amp;Event before</source>
        <translation>&amp;Предыдущее событие</translation>
    </message>
    <message>
        <source>Step the date back to the event before</source>
        <translation>Перевести дату на предыдущее событие</translation>
    </message>
    <message>
        <source>E&amp;vent after</source>
        <translation>Сл&amp;едующее событие</translation>
    </message>
    <message>
        <source>Step the date on to the next event</source>
        <translation>Перевести дату на следующее событие</translation>
    </message>
    <message>
        <source>&amp;Play the events</source>
        <translation>Проигр&amp;ывать события</translation>
    </message>
    <message>
        <source>Step the date from event to event by itself, or stop it</source>
        <translation>Переводить дату от события к событию или остановиться</translation>
    </message>
    <message>
        <source>Standin&amp;g through the years…</source>
        <translation>&amp;Участие по годам…</translation>
    </message>
    <message>
        <source>How each state stood in each year, as bands</source>
        <translation>Статус каждого государства по годам в виде полос</translation>
    </message>
    <message>
        <source>Save map se&amp;ries as…</source>
        <translation>Сохранить сери&amp;ю карт как…</translation>
    </message>
    <message>
        <source>Save six maps from 1992 to 2022 on one sheet</source>
        <translation>Сохранить шесть карт с 1992 по 2022 год на одном листе</translation>
    </message>
    <message>
        <source>&amp;Who sat where</source>
        <translation>Кто &amp;где заседал</translation>
    </message>
    <message>
        <source>Who sat in which body for which state, as a table</source>
        <translation>Кто от какого государства заседал в каком органе, таблицей</translation>
    </message>
    <message>
        <source>Date of t&amp;he records</source>
        <translation>Дата &amp;записей</translation>
    </message>
    <message>
        <source>The date for which the records are whole</source>
        <translation>Дата, на которую записи полны</translation>
    </message>
    <message>
        <source>&amp;Top of the structure</source>
        <translation>Вершина &amp;структуры</translation>
    </message>
    <message>
        <source>The Organization itself</source>
        <translation>Сама Организация</translation>
    </message>
    <message>
        <source>Bookmark this &amp;record</source>
        <translation>За&amp;кладка на эту запись</translation>
    </message>
    <message>
        <source>Keep this record among the bookmarks, or not</source>
        <translation>Добавить эту запись в закладки или убрать из них</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;Открыть ссылку…</translation>
    </message>
    <message>
        <source>Go to the record that a csto:// link names</source>
        <translation>Перейти к записи, на которую указывает ссылка csto://</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Следу&amp;ющая панель</translation>
    </message>
    <message>
        <source>Move the keys to the next panel</source>
        <translation>Перевести ввод на следующую панель</translation>
    </message>
    <message>
        <source>P&amp;anel before</source>
        <translation>Предыду&amp;щая панель</translation>
    </message>
    <message>
        <source>Move the keys to the panel before</source>
        <translation>Перейти клавишами на предыдущую панель</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Language, colours, size of text, motion</source>
        <translation>Язык, цвета, размер текста, движение</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Знакомство</translation>
    </message>
    <message>
        <source>What the program is for, shown on its records</source>
        <translation>Для чего нужна программа, на примере её записей</translation>
    </message>
    <message>
        <source>&amp;Fit chart</source>
        <translation>&amp;Уместить схему</translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation>Показать схему целиком</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>List the keys</source>
        <translation>Перечислить клавиши</translation>
    </message>
    <message>
        <source>&amp;About CSTO Explorer</source>
        <translation>&amp;О программе CSTO Explorer</translation>
    </message>
    <message>
        <source>Versions, sources and licences</source>
        <translation>Версии, источники и лицензии</translation>
    </message>
    <message>
        <source>&amp;Dashed relations</source>
        <translation>Пунктирные связ&amp;и</translation>
    </message>
    <message>
        <source>Draw relations other than subordination</source>
        <translation>Рисовать связи помимо подчинения</translation>
    </message>
    <message>
        <source>Names of &amp;holders</source>
        <translation>Имена дол&amp;жностных лиц</translation>
    </message>
    <message>
        <source>Write who holds the posts into the boxes</source>
        <translation>Вписать в блоки, кто занимает должности</translation>
    </message>
    <message>
        <source>From left to &amp;right</source>
        <translation>Слева &amp;направо</translation>
    </message>
    <message>
        <source>Draw the chart from left to right</source>
        <translation>Рисовать схему слева направо</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Copy table &amp;rows as</source>
        <translation>Копировать строки &amp;таблицы как</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>C&amp;hart shows</source>
        <translation>Вид с&amp;хемы</translation>
    </message>
    <message>
        <source>T&amp;imeline shows</source>
        <translation>Лента врем&amp;ени</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>Язык &amp;интерфейса</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>Язык на&amp;званий</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>Зак&amp;ладки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Схема</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Таблицы</translation>
    </message>
    <message>
        <source>Walk the bands</source>
        <translation>Ходить по полосам</translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation>Влево, Вправо, Вверх, Вниз</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Перейти к записи</translation>
    </message>
    <message>
        <source>Return or Enter</source>
        <translation>Return или Enter</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Save this page as PDF, SVG or PNG</source>
        <translation>Сохранить эту страницу как PDF, SVG или PNG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Крупнее и мельче</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Уместить</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Читать карточку</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Двигать</translation>
    </message>
    <message>
        <source>Shift+Up, Down, Left, Right</source>
        <translation>Shift+Вверх, Вниз, Влево, Вправо</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать источники</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Перейти: {}</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Копировать строки как</translation>
    </message>
    <message>
        <source>Find in the chart</source>
        <translation>Найти на схеме</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} из {}</translation>
    </message>
    <message>
        <source>No box holds this</source>
        <translation>Ни в одном блоке этого нет</translation>
    </message>
    <message>
        <source>As fits &amp;best</source>
        <translation>Как &amp;лучше уместится</translation>
    </message>
    <message>
        <source>In &amp;columns</source>
        <translation>&amp;Столбцами</translation>
    </message>
    <message>
        <source>Level by &amp;level</source>
        <translation>По &amp;уровням</translation>
    </message>
    <message>
        <source>At the &amp;right of their line</source>
        <translation>С&amp;права от линии</translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation>С&amp;лева</translation>
    </message>
    <message>
        <source>At &amp;both sides</source>
        <translation>С &amp;обеих сторон</translation>
    </message>
    <message>
        <source>&amp;Abbreviation</source>
        <translation>&amp;Аббревиатура</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Класс</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Назначение</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>Date of &amp;founding</source>
        <translation>&amp;Дата создания</translation>
    </message>
    <message>
        <source>Names in &amp;both languages</source>
        <translation>Названия на &amp;обоих языках</translation>
    </message>
    <message>
        <source>&amp;Kinds of dashed relations</source>
        <translation>&amp;Виды пунктирных связей</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>Stacks han&amp;g</source>
        <translation>Положение с&amp;топок</translation>
    </message>
    <message>
        <source>&amp;Secretariat and staff beside the line</source>
        <translation>&amp;Секретариат и штаб сбоку от линии</translation>
    </message>
    <message>
        <source>S&amp;mooth transitions</source>
        <translation>П&amp;лавные переходы</translation>
    </message>
    <message>
        <source>&amp;Boxes show</source>
        <translation>В &amp;блоках</translation>
    </message>
    <message>
        <source>Fold &amp;to level</source>
        <translation>Св&amp;ернуть до уровня</translation>
    </message>
    <message>
        <source>Level &amp;{}</source>
        <translation>Уровень &amp;{}</translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation>&amp;Все уровни</translation>
    </message>
    <message>
        <source>Show the &amp;whole structure</source>
        <translation>Показать вс&amp;ю структуру</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Make the chart smaller (−)</source>
        <translation>Уменьшить схему (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Make the chart larger (+)</source>
        <translation>Увеличить схему (+)</translation>
    </message>
    <message>
        <source>Show the whole chart (0)</source>
        <translation>Показать схему целиком (0)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Unfold every branch</source>
        <translation>Развернуть все ветви</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show only this branch</source>
        <translation>Показать только эту ветвь</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Print this branch…</source>
        <translation>Печать этой ветви…</translation>
    </message>
    <message>
        <source>Show the whole structure</source>
        <translation>Показать всю структуру</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Nothing of the structure is known for this date. Choose a later date.</source>
        <translation>На эту дату о структуре ничего не известно. Выберите дату позже.</translation>
    </message>
    <message>
        <source>Walk the tree</source>
        <translation>Ходить по дереву</translation>
    </message>
    <message>
        <source>Up, Down, Left, Right</source>
        <translation>Вверх, Вниз, Влево, Вправо</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Organization chart</source>
        <translation>Схема структуры</translation>
    </message>
    <message>
        <source>The tree “Structure” holds the same in words.</source>
        <translation>Дерево «Структура» содержит то же словами.</translation>
    </message>
    <message>
        <source>Close without filtering</source>
        <translation>Закрыть без фильтра</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Filter {}</source>
        <translation>Фильтр: {}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Найти значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>No value has these letters</source>
        <translation>Нет значения с такими буквами</translation>
    </message>
    <message>
        <source>{} of {} values</source>
        <translation>{} из {} значений</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>1999 or May 2002</source>
        <translation>1999 или май 2002</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>1.5 million</source>
        <translation>1,5 миллиона</translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation>Конец диапазона раньше начала</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>Фильтр столбца…</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Сбросить этот фильтр</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Sort by this as well</source>
        <translation>Сортировать также по этому</translation>
    </message>
    <message>
        <source>As the records stand</source>
        <translation>В порядке записей</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показать все столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
    <message>
        <source>Nothing that the records date changed between these two dates.</source>
        <translation>Между этими датами не изменилось ничего из того, что датируют записи.</translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation>Сравнение дат</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>&amp;Show in chart and map</source>
        <translation>По&amp;казать на схеме и карте</translation>
    </message>
    <message>
        <source>Mark in the chart and on the map what differs, on screen and on paper</source>
        <translation>Отметить отличия на схеме и на карте, на экране и на бумаге</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Копировать как &amp;текст</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>15 May 1992, 1992-05-15, May 1992, 1992</source>
        <translation>15 мая 1992, 1992-05-15, май 1992, 1992</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>“{}” is no date. Write 15 May 1992, 1992-05-15, May 1992 or 1992.</source>
        <translation>«{}» — не дата. Пишите 15 мая 1992, 1992-05-15, май 1992 или 1992.</translation>
    </message>
    <message>
        <source>A day on, a day back</source>
        <translation>На день вперёд, на день назад</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вверх, Вниз</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Отказаться от набранного</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>The date for which everything is shown: 15 May 1992, 1992-05-15, May 1992, 1992 (Ctrl+D)</source>
        <translation>Дата, на которую всё показано: 15 мая 1992, 1992-05-15, май 1992, 1992 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Choose the date from a calendar</source>
        <translation>Выбрать дату в календаре</translation>
    </message>
    <message>
        <source>The records speak for {} to {}; {} lies outside.</source>
        <translation>Записи охватывают время с {} по {}; {} лежит вне его</translation>
    </message>
    <message>
        <source>Nothing to export: no source is cited here</source>
        <translation>Экспортировать нечего: источники здесь не названы</translation>
    </message>
    <message>
        <source>Citations of {} records</source>
        <translation>Источники {} записей</translation>
    </message>
    <message>
        <source>Citations of {}</source>
        <translation>Источники {}</translation>
    </message>
    <message>
        <source>Export citations</source>
        <translation>Экспорт источников</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {} to {}</source>
        <translation>Сохранено: {} в {}</translation>
    </message>
    <message>
        <source>Facets of the results</source>
        <translation>Фильтры результатов</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Очистить поле</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Remove the filter {}</source>
        <translation>Убрать фильтр {}</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>закладки</translation>
    </message>
    <message>
        <source>recent records</source>
        <translation>недавние записи</translation>
    </message>
    <message>
        <source>Bookmarked {}</source>
        <translation>В закладках: {}</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладка убрана</translation>
    </message>
    <message>
        <source>No bookmarks yet: Ctrl+B keeps a record</source>
        <translation>Закладок пока нет: Ctrl+B добавляет запись</translation>
    </message>
    <message>
        <source>&amp;Remove a bookmark</source>
        <translation>&amp;Убрать закладку</translation>
    </message>
    <message>
        <source>Legend: {}</source>
        <translation>Обозначения: {}</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Show more of the map (−)</source>
        <translation>Показать больше карты (−)</translation>
    </message>
    <message>
        <source>Show less of the map, larger (+)</source>
        <translation>Показать меньше карты, крупнее (+)</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Показать членов</translation>
    </message>
    <message>
        <source>Show all member states (0)</source>
        <translation>Показать все государства-члены (0)</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Что показывает карта</translation>
    </message>
    <message>
        <source>Choose what the map shows</source>
        <translation>Выбрать, что показывает карта</translation>
    </message>
    <message>
        <source>Meridians and &amp;parallels</source>
        <translation>Меридианы и пара&amp;ллели</translation>
    </message>
    <message>
        <source>&amp;List of the states</source>
        <translation>Сп&amp;исок государств</translation>
    </message>
    <message>
        <source>S&amp;how the part of the world</source>
        <translation>Показать всю &amp;часть света</translation>
    </message>
    <message>
        <source>Map of the member states</source>
        <translation>Карта государств-членов</translation>
    </message>
    <message>
        <source>The table “Participation” holds the same in words.</source>
        <translation>Таблица «Участие» содержит то же словами.</translation>
    </message>
    <message>
        <source>Program: MIT.</source>
        <translation>Программа: MIT.</translation>
    </message>
    <message>
        <source>Records: CC BY 4.0.</source>
        <translation>Записи: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Type: PT Sans, ParaType Free Font License.</source>
        <translation>Шрифт: PT Sans, ParaType Free Font License.</translation>
    </message>
    <message>
        <source>Icons: Tabler Icons, MIT.</source>
        <translation>Значки: Tabler Icons, MIT.</translation>
    </message>
    <message>
        <source>Borders: Natural Earth, public domain.</source>
        <translation>Границы: Natural Earth, общественное достояние.</translation>
    </message>
    <message>
        <source>Coordinates of cities: GeoNames, CC BY 4.0.</source>
        <translation>Координаты городов: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Names and codes of states: mledoze/countries, ODbL 1.0, and ISO-3166-Countries-with-Regional-Codes, CC BY-SA 4.0.</source>
        <translation>Названия и коды государств: mledoze/countries, ODbL 1.0, и ISO-3166-Countries-with-Regional-Codes, CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Look around, search and print the structure of the Collective Security Treaty Organization, offline. An independent work; it does not speak for the Organization.</source>
        <translation>Просмотр, поиск и печать структуры Организации Договора о коллективной безопасности без подключения к сети. Независимая работа; она не говорит от имени Организации.</translation>
    </message>
    <message>
        <source>The program opens no network connection. Borders are drawn as they are held in fact; disputed areas are hatched, and the program takes no side.</source>
        <translation>Программа не открывает сетевых соединений. Границы нарисованы по фактическому контролю; спорные территории заштрихованы, и программа не занимает ничьей стороны.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Database: {}</source>
        <translation>База данных: {}</translation>
    </message>
    <message>
        <source>Print chart</source>
        <translation>Печать схемы</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Печать карты</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Печать карточки</translation>
    </message>
    <message>
        <source>CSTO chart</source>
        <translation>Схема ОДКБ</translation>
    </message>
    <message>
        <source>CSTO map</source>
        <translation>Карта ОДКБ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Сохранено: {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved {} and {} more</source>
        <translation>Сохранено: {} и ещё {}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Отправлено на {}</translation>
    </message>
    <message>
        <source>There is no printer “{}” any more. Press Ctrl+P to choose another, or save as PDF.</source>
        <translation>Принтера «{}» больше нет. Нажмите Ctrl+P, чтобы выбрать другой, или сохраните как PDF.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Только {}</translation>
    </message>
    <message>
        <source>Series through the years</source>
        <translation>Серия карт по годам</translation>
    </message>
    <message>
        <source>As a poster</source>
        <translation>Плакатом</translation>
    </message>
    <message>
        <source>As a book</source>
        <translation>Книгой</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Сверстать снова</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Вёрстка…</translation>
    </message>
    <message>
        <source>Stopped: nothing is laid out.</source>
        <translation>Остановлено: ничего не свёрстано.</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>альбомная</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>книжная</translation>
    </message>
    <message>
        <source>{}, {} {}, smallest type {} pt.</source>
        <translation>{}, {} {}, наименьший кегль {} пт.</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Взять {}</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print it elsewhere.</source>
        <translation>На этом компьютере нет принтера. Сохраните как PDF и напечатайте в другом месте.</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Всё на одном листе</translation>
    </message>
    <message>
        <source>Poster of several sheets</source>
        <translation>Плакат из нескольких листов</translation>
    </message>
    <message>
        <source>Book with indexes</source>
        <translation>Книга с указателями</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветная</translation>
    </message>
    <message>
        <source>Black and white, with patterns</source>
        <translation>Чёрно-белая, с узорами</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English and Russian</source>
        <translation>Английский и русский</translation>
    </message>
    <message>
        <source>As fits best</source>
        <translation>Как лучше поместится</translation>
    </message>
    <message>
        <source>In columns</source>
        <translation>Столбцами</translation>
    </message>
    <message>
        <source>Level by level</source>
        <translation>По уровням</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Слева направо</translation>
    </message>
    <message>
        <source>Level by level, left to right</source>
        <translation>По уровням слева направо</translation>
    </message>
    <message>
        <source>At the right of their line</source>
        <translation>Справа от линии</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>At both sides</source>
        <translation>С обеих сторон</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Map of the date</source>
        <translation>Карта на дату</translation>
    </message>
    <message>
        <source>Meridians and parallels</source>
        <translation>Меридианы и параллели</translation>
    </message>
    <message>
        <source>Custom size…</source>
        <translation>Свой размер…</translation>
    </message>
    <message>
        <source>&amp;Marks to cut along</source>
        <translation>Метки об&amp;резки</translation>
    </message>
    <message>
        <source>&amp;Sketch of all sheets</source>
        <translation>&amp;Схема всех листов</translation>
    </message>
    <message>
        <source>Staff &amp;beside the line</source>
        <translation>&amp;Штаб сбоку от линии</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Название органа</translation>
    </message>
    <message>
        <source>Abbreviatio&amp;n</source>
        <translation>С&amp;окращение</translation>
    </message>
    <message>
        <source>Kind of bod&amp;y</source>
        <translation>&amp;Вид органа</translation>
    </message>
    <message>
        <source>Se&amp;at</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>Date &amp;founded</source>
        <translation>&amp;Дата создания</translation>
    </message>
    <message>
        <source>Post &amp;holders</source>
        <translation>&amp;Кто занимает</translation>
    </message>
    <message>
        <source>Boxes say</source>
        <translation>В блоках</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> точек/дюйм</translation>
    </message>
    <message>
        <source>Dots per inch of what is saved as a .png file</source>
        <translation>Точек на дюйм в сохраняемом файле .png</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>Map &amp;shows</source>
        <translation>На &amp;карте</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Orien&amp;tation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message>
        <source>Mar&amp;gins</source>
        <translation>&amp;Поля</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation>&amp;Нахлёст</translation>
    </message>
    <message>
        <source>A&amp;rranged</source>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>Stac&amp;ks hang</source>
        <translation>Стол&amp;бцы висят</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Краска</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Картинки PNG</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>Высота бумаги</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Листов поперёк</translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation>Листов вниз</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>by scale</source>
        <translation>по масштабу</translation>
    </message>
    <message>
        <source>Page before and after</source>
        <translation>Предыдущая и следующая страница</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Первая и последняя страница</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Предварительный вид листа</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Пред&amp;ыдущая</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>С&amp;ледующая</translation>
    </message>
    <message>
        <source>Preview: page {} of {}</source>
        <translation>Предварительный вид: страница {} из {}</translation>
    </message>
    <message>
        <source>{}, {} {}. On it: {}.</source>
        <translation>{}, {}, {}. На листе: {}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Follow the link of the cell</source>
        <translation>Перейти по ссылке в ячейке</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Фильтр этого столбца</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По соответствию</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>Type what you look for, or press Ctrl+K.</source>
        <translation>Наберите, что ищете, или нажмите Ctrl+K.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search for results</source>
        <translation>Поиск результатов</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Порядок результатов</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Уточнить</translation>
    </message>
    <message>
        <source>Show by what the results can be narrowed down, with counts</source>
        <translation>Показать, по чему можно сузить результаты, с числом записей</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>{} results</source>
        <translation>Результатов: {}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Choose a result</source>
        <translation>Выбрать результат</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Ctrl+Home, Ctrl+End</source>
        <translation>Вверх, Вниз, Page Up, Page Down, Ctrl+Home, Ctrl+End</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Перейти к результату</translation>
    </message>
    <message>
        <source>Go to the result and keep the list</source>
        <translation>Перейти к результату, оставив список</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Take what is offered for a filter</source>
        <translation>Принять предложенное для фильтра</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take a bookmark out of the list</source>
        <translation>Убрать закладку из списка</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Close the list, then empty the field</source>
        <translation>Закрыть список, затем очистить поле</translation>
    </message>
    <message>
        <source>Search everything  (Ctrl+K)</source>
        <translation>Искать везде  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Убрать закладку</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Результат поиска</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source> These are the nearest.</source>
        <translation> Это ближайшие.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагаются</translation>
    </message>
    <message>
        <source>The database has no record {}. Search for it by name.</source>
        <translation>В базе данных нет записи {}. Найдите её по названию.</translation>
    </message>
    <message>
        <source>on {}</source>
        <comment>as of</comment>
        <translation>на {}</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Поле поиска</translation>
    </message>
    <message>
        <source>Chart and map</source>
        <translation>Схема и карта</translation>
    </message>
    <message>
        <source>States beside the map</source>
        <translation>Государства рядом с картой</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Дата состояния</translation>
    </message>
    <message>
        <source>Standing through the years</source>
        <translation>Участие по годам</translation>
    </message>
    <message>
        <source>Filter of a column</source>
        <translation>Фильтр столбца</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр печати</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>No key has that in its name.</source>
        <translation>Такой клавиши нет.</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Фильтр по названию или клавише</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Фильтр сочетаний клавиш</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation>Фильтр структуры</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Свернуть всё</translation>
    </message>
    <message>
        <source>Show the first levels only</source>
        <translation>Показать только первые уровни</translation>
    </message>
    <message>
        <source>Expand one level more</source>
        <translation>Развернуть ещё уровень</translation>
    </message>
    <message>
        <source>Show one level more</source>
        <translation>Показать на уровень больше</translation>
    </message>
    <message>
        <source>Nothing in the structure is called “{}”.</source>
        <translation>В структуре ничего не называется «{}».</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Виды записей</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>Другие таблицы</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message numerus="yes">
        <source>None of %n row(s) has what the filter asks for.</source>
        <translation>
            <numerusform>Ни в %n строке нет того, что требует фильтр.</numerusform>
            <numerusform>Ни в одной из %n строк нет того, что требует фильтр.</numerusform>
            <numerusform>Ни в одной из %n строк нет того, что требует фильтр.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records hold no {}.</source>
        <translation>В записях нет ничего для таблицы «{}».</translation>
    </message>
    <message>
        <source>No rows on {}: the first are known from {}.</source>
        <translation>На {} строк нет: первые записи известны с {}</translation>
    </message>
    <message>
        <source>No rows on {}: {} belong to other dates.</source>
        <translation>На {} строк нет: записей на другие даты — {}.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Nothing to save: the table shows no row</source>
        <translation>Сохранять нечего: в таблице нет показанных строк</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>Сохранить таблицу как</translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation>Сохранение таблицы…</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved</source>
        <translation>Остановлено: ничего не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print: the table shows no row</source>
        <translation>Печатать нечего: в таблице нет показанных строк</translation>
    </message>
    <message>
        <source>Print table</source>
        <translation>Печать таблицы</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Фильтр таблицы</translation>
    </message>
    <message>
        <source>Copy the chosen rows with their headings</source>
        <translation>Скопировать выбранные строки с заголовками</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Все даты</translation>
    </message>
    <message>
        <source>Show the rows of all dates, not only of the as-of date</source>
        <translation>Показать строки за все даты, а не только на выбранную</translation>
    </message>
    <message>
        <source>Reading {} of {}</source>
        <translation>Прочитано {} из {}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>CSTO maps through the years</source>
        <translation>Карты ОДКБ по годам</translation>
    </message>
    <message>
        <source>CSTO standing of the states</source>
        <translation>Статус государств в ОДКБ</translation>
    </message>
    <message>
        <source>A day back or on</source>
        <translation>На день назад или вперёд</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Влево, Вправо</translation>
    </message>
    <message>
        <source>To the event before or after</source>
        <translation>К предыдущему или следующему событию</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Влево, Ctrl+Вправо</translation>
    </message>
    <message>
        <source>A year on or back</source>
        <translation>На год вперёд или назад</translation>
    </message>
    <message>
        <source>To the first or the last day</source>
        <translation>К первому или последнему дню</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>Идти по строкам</translation>
    </message>
    <message>
        <source>Go to the event of the day, or to what the row holds on it</source>
        <translation>Перейти к событию дня или к тому, что в этот день в строке</translation>
    </message>
    <message>
        <source>The records are whole for {}, and partial before and after</source>
        <translation>Записи полны на {}; до и после они неполны</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>A link such as csto://organization/csc?on=2022-04-01</source>
        <translation>Ссылка, например csto://organization/csc?on=2022-04-01</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>Скопировано: {}</translation>
    </message>
    <message>
        <source>This record has no citation to copy</source>
        <translation>У этой записи нет источников для копирования</translation>
    </message>
    <message>
        <source>{} (CSTO Explorer, as of {})</source>
        <translation>{} (CSTO Explorer, по состоянию на {})</translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation>Источники скопированы</translation>
    </message>
    <message>
        <source>Records {}. {}.</source>
        <translation>Записи {}. {}</translation>
    </message>
    <message>
        <source>About CSTO Explorer</source>
        <translation>О программе CSTO Explorer</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>запись запрещена</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>{} cannot be written: it is a folder. Choose another name.</source>
        <translation>Не удалось записать {}: это папка. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}. Choose another folder.</source>
        <translation>Не удалось записать {}: {}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>records</comment>
        <translation>название</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <comment>records</comment>
        <translation>аббревиатура</translation>
    </message>
    <message>
        <source>alias</source>
        <comment>records</comment>
        <translation>другое название</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>records</comment>
        <translation>перевод</translation>
    </message>
    <message>
        <source>transliteration</source>
        <comment>records</comment>
        <translation>транслитерация</translation>
    </message>
    <message>
        <source>text</source>
        <comment>records</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>keyboard layout</source>
        <comment>records</comment>
        <translation>раскладка клавиатуры</translation>
    </message>
    <message>
        <source>spelling</source>
        <comment>records</comment>
        <translation>написание</translation>
    </message>
    <message>
        <source>filter</source>
        <comment>records</comment>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>records</comment>
        <translation>достоверно</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>records</comment>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>videoconference</source>
        <comment>records</comment>
        <translation>видеоконференция</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>records</comment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>source</source>
        <comment>records</comment>
        <translation>источник</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>records</comment>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Stable identifier: lower-case words joined by hyphens. With the kind before it (`kind/id`) it is the record&apos;s key.</source>
        <comment>records</comment>
        <translation>Постоянный идентификатор: строчные слова через дефис. Вместе с видом перед ним (`вид/идентификатор`) это ключ записи.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>records</comment>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Title of the page or paper.</source>
        <comment>records</comment>
        <translation>Заглавие страницы или документа.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>records</comment>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <comment>records</comment>
        <translation>Кто опубликовал.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>records</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What sort of source it is.</source>
        <comment>records</comment>
        <translation>Что это за источник.</translation>
    </message>
    <message>
        <source>official</source>
        <comment>records</comment>
        <translation>официальный</translation>
    </message>
    <message>
        <source>press</source>
        <comment>records</comment>
        <translation>пресса</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>records</comment>
        <translation>справочник</translation>
    </message>
    <message>
        <source>dataset</source>
        <comment>records</comment>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>records</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where it can be found, without a scheme. Shown as text, never fetched.</source>
        <comment>records</comment>
        <translation>Где его найти, без схемы адреса. Показывается как текст и никогда не загружается.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>records</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date the source bears, EDTF.</source>
        <comment>records</comment>
        <translation>Дата, указанная в источнике, EDTF.</translation>
    </message>
    <message>
        <source>Vouches for</source>
        <comment>records</comment>
        <translation>Время сведений</translation>
    </message>
    <message>
        <source>The latest day whose state of things it describes, EDTF. A record is known to hold no later than its sources vouch.</source>
        <comment>records</comment>
        <translation>Последний день, состояние на который он описывает, EDTF. Запись известна не дольше, чем за неё ручаются источники.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>records</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the text, ISO 639-1.</source>
        <comment>records</comment>
        <translation>Язык текста, ISO 639-1.</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>records</comment>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence of a data set, where it has one.</source>
        <comment>records</comment>
        <translation>Лицензия набора данных, если она есть.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>records</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What a reader should know of the record itself: a doubtful reading, a difference between sources.</source>
        <comment>records</comment>
        <translation>Что читателю следует знать о самой записи: сомнительное чтение, расхождение источников.</translation>
    </message>
    <message>
        <source>Places in sources</source>
        <comment>records</comment>
        <translation>Места в источниках</translation>
    </message>
    <message>
        <source>locator</source>
        <comment>records</comment>
        <translation>место в источнике</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>records</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The source it is a place in.</source>
        <comment>records</comment>
        <translation>Источник, к которому относится место.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>records</comment>
        <translation>Места</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>records</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>P9.S2 is the second sentence of the ninth paragraph.</source>
        <comment>records</comment>
        <translation>P9.S2 — второе предложение девятого абзаца.</translation>
    </message>
    <message>
        <source>What stands there.</source>
        <comment>records</comment>
        <translation>Что там стоит.</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>records</comment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>sentence</source>
        <comment>records</comment>
        <translation>предложение</translation>
    </message>
    <message>
        <source>item</source>
        <comment>records</comment>
        <translation>пункт</translation>
    </message>
    <message>
        <source>stray</source>
        <comment>records</comment>
        <translation>случайное</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>records</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The heading it stands under.</source>
        <comment>records</comment>
        <translation>Заголовок, под которым оно стоит.</translation>
    </message>
    <message>
        <source>area</source>
        <comment>records</comment>
        <translation>место</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>records</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Usual English name.</source>
        <comment>records</comment>
        <translation>Обычное английское название.</translation>
    </message>
    <message>
        <source>Official name</source>
        <comment>records</comment>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Full official English name.</source>
        <comment>records</comment>
        <translation>Полное официальное английское название.</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>records</comment>
        <translation>Класс</translation>
    </message>
    <message>
        <source>State, city or region.</source>
        <comment>records</comment>
        <translation>Государство, город или регион.</translation>
    </message>
    <message>
        <source>state</source>
        <comment>records</comment>
        <translation>государство</translation>
    </message>
    <message>
        <source>city</source>
        <comment>records</comment>
        <translation>город</translation>
    </message>
    <message>
        <source>region</source>
        <comment>records</comment>
        <translation>регион</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>records</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2 code of a state.</source>
        <comment>records</comment>
        <translation>Двухбуквенный код государства по ISO 3166-1.</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>records</comment>
        <translation>Трёхбуквенный код</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code of a state.</source>
        <comment>records</comment>
        <translation>Трёхбуквенный код государства по ISO 3166-1.</translation>
    </message>
    <message>
        <source>Numeric code</source>
        <comment>records</comment>
        <translation>Цифровой код</translation>
    </message>
    <message>
        <source>ISO 3166-1 numeric code of a state, three digits.</source>
        <comment>records</comment>
        <translation>Цифровой код государства по ISO 3166-1, три цифры.</translation>
    </message>
    <message>
        <source>Lies in</source>
        <comment>records</comment>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>The state or region it lies in.</source>
        <comment>records</comment>
        <translation>Государство или регион, в котором оно находится.</translation>
    </message>
    <message>
        <source>Places in it</source>
        <comment>records</comment>
        <translation>Места здесь</translation>
    </message>
    <message>
        <source>Capital</source>
        <comment>records</comment>
        <translation>Столица</translation>
    </message>
    <message>
        <source>Capital of a state.</source>
        <comment>records</comment>
        <translation>Столица государства.</translation>
    </message>
    <message>
        <source>Capital of</source>
        <comment>records</comment>
        <translation>Столица государства</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>records</comment>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Degrees north, WGS 84.</source>
        <comment>records</comment>
        <translation>Градусы северной широты, WGS 84.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>records</comment>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Degrees east, WGS 84.</source>
        <comment>records</comment>
        <translation>Градусы восточной долготы, WGS 84.</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>records</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>What it is, in our own words, at most about 60 words.</source>
        <comment>records</comment>
        <translation>Что это такое, своими словами, не более примерно 60 слов.</translation>
    </message>
    <message>
        <source>Citations</source>
        <comment>records</comment>
        <translation>Ссылки на источники</translation>
    </message>
    <message>
        <source>Where it is said: `source locator` entries separated by semicolons, for example `about-2022 P9.S2; charter art. 11`. Column names in parentheses after an entry say which columns it bears out: `about-2022 P31.S2 (area_id)`.</source>
        <comment>records</comment>
        <translation>Где это сказано: записи вида `источник место`, разделённые точкой с запятой, например `about-2022 P9.S2; charter art. 11`. Имена столбцов в скобках после записи говорят, какие столбцы она подтверждает: `about-2022 P31.S2 (area_id)`.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>records</comment>
        <translation>Организации</translation>
    </message>
    <message>
        <source>organization</source>
        <comment>records</comment>
        <translation>организация</translation>
    </message>
    <message>
        <source>English name.</source>
        <comment>records</comment>
        <translation>Английское название.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <comment>records</comment>
        <translation>Аббревиатура</translation>
    </message>
    <message>
        <source>English abbreviation.</source>
        <comment>records</comment>
        <translation>Английская аббревиатура.</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>records</comment>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>A shorter name, where the name is long and has no abbreviation: for small boxes.</source>
        <comment>records</comment>
        <translation>Более короткое название, если полное длинно и аббревиатуры нет: для малых блоков.</translation>
    </message>
    <message>
        <source>Class of the body; gives its colour and icon.</source>
        <comment>records</comment>
        <translation>Класс органа; определяет его цвет и значок.</translation>
    </message>
    <message>
        <source>council</source>
        <comment>records</comment>
        <translation>совет</translation>
    </message>
    <message>
        <source>permanent working body</source>
        <comment>records</comment>
        <translation>постоянный рабочий орган</translation>
    </message>
    <message>
        <source>auxiliary body</source>
        <comment>records</comment>
        <translation>вспомогательный орган</translation>
    </message>
    <message>
        <source>force</source>
        <comment>records</comment>
        <translation>силы</translation>
    </message>
    <message>
        <source>parliamentary body</source>
        <comment>records</comment>
        <translation>парламентский орган</translation>
    </message>
    <message>
        <source>expert body</source>
        <comment>records</comment>
        <translation>экспертный орган</translation>
    </message>
    <message>
        <source>partner</source>
        <comment>records</comment>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>In brief</source>
        <comment>records</comment>
        <translation>Вкратце</translation>
    </message>
    <message>
        <source>A few words for the second line of its box in the chart, such as “Foreign policy”.</source>
        <comment>records</comment>
        <translation>Несколько слов для второй строки блока на схеме, например «Foreign policy».</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>records</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Day it was founded, EDTF. Empty: not known.</source>
        <comment>records</comment>
        <translation>День создания, EDTF. Пусто: не известен.</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>records</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>Last day, EDTF. Empty: not known. `..`: still there as far as the source vouches.</source>
        <comment>records</comment>
        <translation>Последний день, EDTF. Пусто: не известен. `..`: существует, насколько ручается источник.</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>records</comment>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Place of its seat.</source>
        <comment>records</comment>
        <translation>Место, где он находится.</translation>
    </message>
    <message>
        <source>Seat of</source>
        <comment>records</comment>
        <translation>Местонахождение органов</translation>
    </message>
    <message>
        <source>Composed of</source>
        <comment>records</comment>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Who sits in it or what it is made of, in our own words.</source>
        <comment>records</comment>
        <translation>Кто в него входит или из чего он состоит, своими словами.</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>records</comment>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order among the bodies of the same parent.</source>
        <comment>records</comment>
        <translation>Порядок среди органов одного вышестоящего.</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>records</comment>
        <translation>Связи</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>records</comment>
        <translation>связь</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>records</comment>
        <translation>Орган</translation>
    </message>
    <message>
        <source>The body that stands in the relation.</source>
        <comment>records</comment>
        <translation>Орган, который состоит в связи.</translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>records</comment>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Kind of relation.</source>
        <comment>records</comment>
        <translation>Вид связи.</translation>
    </message>
    <message>
        <source>subordinate_to</source>
        <comment>records</comment>
        <translation>подчинение</translation>
    </message>
    <message>
        <source>coordinated_by</source>
        <comment>records</comment>
        <translation>координация</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>records</comment>
        <translation>обеспечение</translation>
    </message>
    <message>
        <source>reports_to</source>
        <comment>records</comment>
        <translation>подотчётность</translation>
    </message>
    <message>
        <source>appoints</source>
        <comment>records</comment>
        <translation>назначение</translation>
    </message>
    <message>
        <source>cooperates_with</source>
        <comment>records</comment>
        <translation>сотрудничество</translation>
    </message>
    <message>
        <source>To</source>
        <comment>records</comment>
        <translation>С чем</translation>
    </message>
    <message>
        <source>The body it is related to.</source>
        <comment>records</comment>
        <translation>Орган, с которым он связан.</translation>
    </message>
    <message>
        <source>First day, EDTF. Empty: not known.</source>
        <comment>records</comment>
        <translation>Первый день, EDTF. Пусто: не известен.</translation>
    </message>
    <message>
        <source>Last day, EDTF. Empty: not known (which is not “still so”). `..`: open, still so as far as the source vouches.</source>
        <comment>records</comment>
        <translation>Последний день, EDTF. Пусто: не известен (это не значит «до сих пор»). `..`: открыт, длится, насколько ручается источник.</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>records</comment>
        <translation>Должности</translation>
    </message>
    <message>
        <source>post</source>
        <comment>records</comment>
        <translation>должность</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>records</comment>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Name of the post.</source>
        <comment>records</comment>
        <translation>Название должности.</translation>
    </message>
    <message>
        <source>Body the post belongs to. Empty: an office of a state, which `area_id` names.</source>
        <comment>records</comment>
        <translation>Орган, к которому относится должность. Пусто: государственная должность, государство называет `area_id`.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>records</comment>
        <translation>От государства</translation>
    </message>
    <message>
        <source>State the holder sits for, or whose office it is.</source>
        <comment>records</comment>
        <translation>Государство, от которого заседает занимающий должность или которому она принадлежит.</translation>
    </message>
    <message>
        <source>Brings the seat</source>
        <comment>records</comment>
        <translation>Даёт место</translation>
    </message>
    <message>
        <source>Post of a body that whoever holds this office of a state takes by it (ex officio).</source>
        <comment>records</comment>
        <translation>Должность в органе, которую занимает по положению тот, кто занимает эту государственную должность.</translation>
    </message>
    <message>
        <source>Taken by office</source>
        <comment>records</comment>
        <translation>Занимается по положению</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>records</comment>
        <translation>Занимает по положению</translation>
    </message>
    <message>
        <source>What its holder is by office, such as “President of the Republic of Belarus”.</source>
        <comment>records</comment>
        <translation>Кто занимает её по положению, например «Президент Республики Беларусь».</translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>records</comment>
        <translation>Занимает</translation>
    </message>
    <message>
        <source>How much the sources say of the holder: `named` in memberships; `not stated`; `vacant`.</source>
        <comment>records</comment>
        <translation>Что источники говорят о занимающем: `named` — назван среди членства; `not stated` — не указан; `vacant` — вакантна.</translation>
    </message>
    <message>
        <source>named</source>
        <comment>records</comment>
        <translation>назван</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>records</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>vacant</source>
        <comment>records</comment>
        <translation>вакантна</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>records</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Length of a term.</source>
        <comment>records</comment>
        <translation>Продолжительность срока.</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>records</comment>
        <translation>Вакантна</translation>
    </message>
    <message>
        <source>Interval in which, by a source, nobody held it, EDTF.</source>
        <comment>records</comment>
        <translation>Промежуток, когда, по источнику, её никто не занимал, EDTF.</translation>
    </message>
    <message>
        <source>Order within the body.</source>
        <comment>records</comment>
        <translation>Порядок внутри органа.</translation>
    </message>
    <message>
        <source>Persons</source>
        <comment>records</comment>
        <translation>Лица</translation>
    </message>
    <message>
        <source>person</source>
        <comment>records</comment>
        <translation>лицо</translation>
    </message>
    <message>
        <source>Name in the usual English order and spelling.</source>
        <comment>records</comment>
        <translation>Имя в обычном английском порядке и написании.</translation>
    </message>
    <message>
        <source>Family name</source>
        <comment>records</comment>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Family name.</source>
        <comment>records</comment>
        <translation>Фамилия.</translation>
    </message>
    <message>
        <source>Given name</source>
        <comment>records</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Given name.</source>
        <comment>records</comment>
        <translation>Имя.</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <comment>records</comment>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Patronymic.</source>
        <comment>records</comment>
        <translation>Отчество.</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <comment>records</comment>
        <translation>В указателе</translation>
    </message>
    <message>
        <source>Name as it stands in an index, family name first.</source>
        <comment>records</comment>
        <translation>Имя, как оно стоит в указателе, фамилия впереди.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <comment>records</comment>
        <translation>Членство</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>records</comment>
        <translation>членство</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>records</comment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>The person.</source>
        <comment>records</comment>
        <translation>Это лицо.</translation>
    </message>
    <message>
        <source>Posts held</source>
        <comment>records</comment>
        <translation>Занимаемые должности</translation>
    </message>
    <message>
        <source>The post held.</source>
        <comment>records</comment>
        <translation>Занимаемая должность.</translation>
    </message>
    <message>
        <source>Holders</source>
        <comment>records</comment>
        <translation>Занимали</translation>
    </message>
    <message>
        <source>Body. Empty: an office of a state, whose seats in the bodies follow from `seat_id` of the post.</source>
        <comment>records</comment>
        <translation>Орган. Пусто: государственная должность, места которой в органах следуют из `seat_id` должности.</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>records</comment>
        <translation>Члены</translation>
    </message>
    <message>
        <source>State on whose behalf.</source>
        <comment>records</comment>
        <translation>Государство, от имени которого.</translation>
    </message>
    <message>
        <source>Officials</source>
        <comment>records</comment>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>records</comment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What the person is in it or by office, such as “Prime Minister of the Republic of Armenia”.</source>
        <comment>records</comment>
        <translation>Кем лицо является в нём или по должности, например «Премьер-министр Республики Армения».</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>records</comment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>How well it is borne out.</source>
        <comment>records</comment>
        <translation>Насколько это подтверждено.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>records</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>records</comment>
        <translation>вторичные источники</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>records</comment>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>Participation</source>
        <comment>records</comment>
        <translation>Участие</translation>
    </message>
    <message>
        <source>participation</source>
        <comment>records</comment>
        <translation>участие</translation>
    </message>
    <message>
        <source>State</source>
        <comment>records</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>The state.</source>
        <comment>records</comment>
        <translation>Это государство.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>records</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>The Treaty&apos;s circle of parties, or the Organization.</source>
        <comment>records</comment>
        <translation>Круг участников Договора или Организация.</translation>
    </message>
    <message>
        <source>States</source>
        <comment>records</comment>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>records</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>`signatory`: has signed, not yet in force for it; `party`: bound by the Treaty; `member` of the Organization; `suspended`; `frozen`: a member that has declared its own participation frozen; `former`; `observer`; `chair`: the state chairs the body.</source>
        <comment>records</comment>
        <translation>`signatory` — подписало, Договор для него ещё не вступил в силу; `party` — связано Договором; `member` — член Организации; `suspended` — членство приостановлено; `frozen` — член, объявивший своё участие замороженным; `former` — бывшее; `observer` — наблюдатель; `chair` — председательствует в органе.</translation>
    </message>
    <message>
        <source>signatory</source>
        <comment>records</comment>
        <translation>подписавший</translation>
    </message>
    <message>
        <source>party</source>
        <comment>records</comment>
        <translation>участник</translation>
    </message>
    <message>
        <source>member</source>
        <comment>records</comment>
        <translation>член</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>records</comment>
        <translation>членство приостановлено</translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>records</comment>
        <translation>участие заморожено</translation>
    </message>
    <message>
        <source>former</source>
        <comment>records</comment>
        <translation>бывший участник</translation>
    </message>
    <message>
        <source>observer</source>
        <comment>records</comment>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>records</comment>
        <translation>председательство</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>records</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>document</source>
        <comment>records</comment>
        <translation>документ</translation>
    </message>
    <message>
        <source>English title.</source>
        <comment>records</comment>
        <translation>Английское заглавие.</translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>records</comment>
        <translation>Краткое заглавие</translation>
    </message>
    <message>
        <source>What it is commonly called.</source>
        <comment>records</comment>
        <translation>Как его обычно называют.</translation>
    </message>
    <message>
        <source>Kind of document.</source>
        <comment>records</comment>
        <translation>Вид документа.</translation>
    </message>
    <message>
        <source>treaty</source>
        <comment>records</comment>
        <translation>договор</translation>
    </message>
    <message>
        <source>charter</source>
        <comment>records</comment>
        <translation>устав</translation>
    </message>
    <message>
        <source>protocol</source>
        <comment>records</comment>
        <translation>протокол</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>records</comment>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>strategy</source>
        <comment>records</comment>
        <translation>стратегия</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>records</comment>
        <translation>план</translation>
    </message>
    <message>
        <source>provision</source>
        <comment>records</comment>
        <translation>положение</translation>
    </message>
    <message>
        <source>guidelines</source>
        <comment>records</comment>
        <translation>руководящие указания</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>records</comment>
        <translation>решение</translation>
    </message>
    <message>
        <source>memorandum</source>
        <comment>records</comment>
        <translation>меморандум</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>records</comment>
        <translation>резолюция</translation>
    </message>
    <message>
        <source>list</source>
        <comment>records</comment>
        <translation>перечень</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>records</comment>
        <translation>заявление</translation>
    </message>
    <message>
        <source>law</source>
        <comment>records</comment>
        <translation>закон</translation>
    </message>
    <message>
        <source>concept</source>
        <comment>records</comment>
        <translation>концепция</translation>
    </message>
    <message>
        <source>declaration</source>
        <comment>records</comment>
        <translation>декларация</translation>
    </message>
    <message>
        <source>Signed or adopted</source>
        <comment>records</comment>
        <translation>Подписан или принят</translation>
    </message>
    <message>
        <source>Day signed, approved or adopted, EDTF.</source>
        <comment>records</comment>
        <translation>День подписания, одобрения или принятия, EDTF.</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>records</comment>
        <translation>В силе с</translation>
    </message>
    <message>
        <source>Day it entered into force, EDTF.</source>
        <comment>records</comment>
        <translation>День вступления в силу, EDTF.</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>records</comment>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Day registered with the United Nations, EDTF.</source>
        <comment>records</comment>
        <translation>День регистрации в Организации Объединённых Наций, EDTF.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>records</comment>
        <translation>Период</translation>
    </message>
    <message>
        <source>Period it covers, an EDTF interval.</source>
        <comment>records</comment>
        <translation>Период, который он охватывает, промежуток EDTF.</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <comment>records</comment>
        <translation>Принят органом</translation>
    </message>
    <message>
        <source>Body that adopted it.</source>
        <comment>records</comment>
        <translation>Орган, который его принял.</translation>
    </message>
    <message>
        <source>Where it was signed or adopted.</source>
        <comment>records</comment>
        <translation>Где он подписан или принят.</translation>
    </message>
    <message>
        <source>Documents signed here</source>
        <comment>records</comment>
        <translation>Подписанные здесь документы</translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>records</comment>
        <translation>Изменяет</translation>
    </message>
    <message>
        <source>Document that it amends or extends.</source>
        <comment>records</comment>
        <translation>Документ, который он изменяет или продлевает.</translation>
    </message>
    <message>
        <source>Amended by</source>
        <comment>records</comment>
        <translation>Изменён документами</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>records</comment>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>article</source>
        <comment>records</comment>
        <translation>статья</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>records</comment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document it stands in.</source>
        <comment>records</comment>
        <translation>Документ, в котором она стоит.</translation>
    </message>
    <message>
        <source>Number or heading, such as “Article 4”.</source>
        <comment>records</comment>
        <translation>Номер или заголовок, например «Article 4».</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>records</comment>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What it is about, in a few words.</source>
        <comment>records</comment>
        <translation>О чём она, в нескольких словах.</translation>
    </message>
    <message>
        <source>Article, objective or principle.</source>
        <comment>records</comment>
        <translation>Статья, цель или принцип.</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>records</comment>
        <translation>цель</translation>
    </message>
    <message>
        <source>principle</source>
        <comment>records</comment>
        <translation>принцип</translation>
    </message>
    <message>
        <source>Order within the document.</source>
        <comment>records</comment>
        <translation>Порядок внутри документа.</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>records</comment>
        <translation>События</translation>
    </message>
    <message>
        <source>event</source>
        <comment>records</comment>
        <translation>событие</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>records</comment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>What happened, in a few words.</source>
        <comment>records</comment>
        <translation>Что произошло, в нескольких словах.</translation>
    </message>
    <message>
        <source>Day or period, EDTF.</source>
        <comment>records</comment>
        <translation>День или период, EDTF.</translation>
    </message>
    <message>
        <source>Kind of event.</source>
        <comment>records</comment>
        <translation>Вид события.</translation>
    </message>
    <message>
        <source>signing</source>
        <comment>records</comment>
        <translation>подписание</translation>
    </message>
    <message>
        <source>accession</source>
        <comment>records</comment>
        <translation>присоединение</translation>
    </message>
    <message>
        <source>entry into force</source>
        <comment>records</comment>
        <translation>вступление в силу</translation>
    </message>
    <message>
        <source>founding</source>
        <comment>records</comment>
        <translation>создание</translation>
    </message>
    <message>
        <source>session</source>
        <comment>records</comment>
        <translation>сессия</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>records</comment>
        <translation>заседание</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>records</comment>
        <translation>выход</translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>records</comment>
        <translation>приостановление</translation>
    </message>
    <message>
        <source>ratification</source>
        <comment>records</comment>
        <translation>ратификация</translation>
    </message>
    <message>
        <source>registration</source>
        <comment>records</comment>
        <translation>регистрация</translation>
    </message>
    <message>
        <source>other</source>
        <comment>records</comment>
        <translation>другое</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <comment>records</comment>
        <translation>Вид сессии</translation>
    </message>
    <message>
        <source>Sort of a session or meeting.</source>
        <comment>records</comment>
        <translation>Какая это сессия или какое заседание.</translation>
    </message>
    <message>
        <source>regular</source>
        <comment>records</comment>
        <translation>очередная</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <comment>records</comment>
        <translation>внеочередная</translation>
    </message>
    <message>
        <source>anniversary</source>
        <comment>records</comment>
        <translation>юбилейная</translation>
    </message>
    <message>
        <source>informal</source>
        <comment>records</comment>
        <translation>неформальная</translation>
    </message>
    <message>
        <source>joint</source>
        <comment>records</comment>
        <translation>совместная</translation>
    </message>
    <message>
        <source>plenary</source>
        <comment>records</comment>
        <translation>пленарная</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>records</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Its number, where a source counts it.</source>
        <comment>records</comment>
        <translation>Номер, если источник их считает.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>records</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Empty: it took place, or holds. `announced`: said beforehand, and no source cited here says that it took place.</source>
        <comment>records</comment>
        <translation>Пусто: состоялось или действует. `announced`: объявлено заранее, и ни один названный здесь источник не говорит, что оно состоялось.</translation>
    </message>
    <message>
        <source>announced</source>
        <comment>records</comment>
        <translation>объявлено</translation>
    </message>
    <message>
        <source>Body that it concerns or that acted.</source>
        <comment>records</comment>
        <translation>Орган, которого оно касается или который действовал.</translation>
    </message>
    <message>
        <source>Document that was signed, adopted or put into force.</source>
        <comment>records</comment>
        <translation>Документ, который подписан, принят или введён в действие.</translation>
    </message>
    <message>
        <source>Where it happened.</source>
        <comment>records</comment>
        <translation>Где это произошло.</translation>
    </message>
    <message>
        <source>Events here</source>
        <comment>records</comment>
        <translation>События здесь</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>records</comment>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Building or form in which it met, such as “videoconference”.</source>
        <comment>records</comment>
        <translation>Здание или форма заседания, например «видеоконференция».</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <comment>records</comment>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Who presided.</source>
        <comment>records</comment>
        <translation>Кто председательствовал.</translation>
    </message>
    <message>
        <source>Presided at</source>
        <comment>records</comment>
        <translation>Председательство</translation>
    </message>
    <message>
        <source>Chair for</source>
        <comment>records</comment>
        <translation>Председатель от государства</translation>
    </message>
    <message>
        <source>State that presided.</source>
        <comment>records</comment>
        <translation>Государство, которое председательствовало.</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>records</comment>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>records</comment>
        <translation>деятельность</translation>
    </message>
    <message>
        <source>Kind of activity.</source>
        <comment>records</comment>
        <translation>Вид деятельности.</translation>
    </message>
    <message>
        <source>operation</source>
        <comment>records</comment>
        <translation>операция</translation>
    </message>
    <message>
        <source>exercise</source>
        <comment>records</comment>
        <translation>учение</translation>
    </message>
    <message>
        <source>training</source>
        <comment>records</comment>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>consultation</source>
        <comment>records</comment>
        <translation>консультации</translation>
    </message>
    <message>
        <source>cooperation</source>
        <comment>records</comment>
        <translation>сотрудничество</translation>
    </message>
    <message>
        <source>mission</source>
        <comment>records</comment>
        <translation>миссия</translation>
    </message>
    <message>
        <source>programme</source>
        <comment>records</comment>
        <translation>программа</translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>records</comment>
        <translation>Проводит</translation>
    </message>
    <message>
        <source>Body that runs or coordinates it.</source>
        <comment>records</comment>
        <translation>Орган, который её проводит или координирует.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>records</comment>
        <translation>Опирается на</translation>
    </message>
    <message>
        <source>Document it rests on.</source>
        <comment>records</comment>
        <translation>Документ, на который она опирается.</translation>
    </message>
    <message>
        <source>Where it takes place.</source>
        <comment>records</comment>
        <translation>Где она проходит.</translation>
    </message>
    <message>
        <source>Activities here</source>
        <comment>records</comment>
        <translation>Деятельность здесь</translation>
    </message>
    <message>
        <source>Range or district, where the sources name one that has no coordinates.</source>
        <comment>records</comment>
        <translation>Полигон или район, если источники называют такой, у которого нет координат.</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>records</comment>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Activity that it is one of.</source>
        <comment>records</comment>
        <translation>Деятельность, частью которой она является.</translation>
    </message>
    <message>
        <source>In this series</source>
        <comment>records</comment>
        <translation>В этой серии</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>records</comment>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Rhythm, such as “annual”.</source>
        <comment>records</comment>
        <translation>Периодичность, например «annual».</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>records</comment>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>observation</source>
        <comment>records</comment>
        <translation>показатель</translation>
    </message>
    <message>
        <source>About</source>
        <comment>records</comment>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Key of the record it is about.</source>
        <comment>records</comment>
        <translation>Ключ записи, о которой он говорит.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>records</comment>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>What is counted, such as “heroin seized”.</source>
        <comment>records</comment>
        <translation>Что считается, например «heroin seized».</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>records</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>The figure.</source>
        <comment>records</comment>
        <translation>Число.</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>records</comment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unit, such as “tons” or “people”.</source>
        <comment>records</comment>
        <translation>Единица, например «tons» или «people».</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <comment>records</comment>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>How exact it is.</source>
        <comment>records</comment>
        <translation>Насколько оно точно.</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>records</comment>
        <translation>ровно</translation>
    </message>
    <message>
        <source>about</source>
        <comment>records</comment>
        <translation>около</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>records</comment>
        <translation>более</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>records</comment>
        <translation>не менее</translation>
    </message>
    <message>
        <source>Day or interval it holds for, EDTF.</source>
        <comment>records</comment>
        <translation>День или промежуток, к которому относится, EDTF.</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>records</comment>
        <translation>Дополнительные связи</translation>
    </message>
    <message>
        <source>link</source>
        <comment>records</comment>
        <translation>дополнительная связь</translation>
    </message>
    <message>
        <source>From</source>
        <comment>records</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Key of the record it starts from.</source>
        <comment>records</comment>
        <translation>Ключ записи, от которой она идёт.</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>records</comment>
        <translation>Связь</translation>
    </message>
    <message>
        <source>How they are linked, read from subject to object, such as “signed by”.</source>
        <comment>records</comment>
        <translation>Как они связаны, если читать от первой ко второй, например «signed by».</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>records</comment>
        <translation>Обратно</translation>
    </message>
    <message>
        <source>The same read from object to subject, such as “signed”.</source>
        <comment>records</comment>
        <translation>То же, если читать от второй к первой, например «signed».</translation>
    </message>
    <message>
        <source>Key of the record it leads to.</source>
        <comment>records</comment>
        <translation>Ключ записи, к которой она ведёт.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>records</comment>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>records</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Key of the record that bears the name.</source>
        <comment>records</comment>
        <translation>Ключ записи, которая носит название.</translation>
    </message>
    <message>
        <source>ISO 639-1 code.</source>
        <comment>records</comment>
        <translation>Код по ISO 639-1.</translation>
    </message>
    <message>
        <source>The name.</source>
        <comment>records</comment>
        <translation>Само название.</translation>
    </message>
    <message>
        <source>Sort of name.</source>
        <comment>records</comment>
        <translation>Вид названия.</translation>
    </message>
    <message>
        <source>Where it is used; a name in general use needs none.</source>
        <comment>records</comment>
        <translation>Где оно употреблено; общеупотребительному названию источник не нужен.</translation>
    </message>
    <message>
        <source>signed by</source>
        <comment>records</comment>
        <translation>подписали</translation>
    </message>
    <message>
        <source>acceded to by</source>
        <comment>records</comment>
        <translation>присоединились</translation>
    </message>
    <message>
        <source>left by</source>
        <comment>records</comment>
        <translation>вышли</translation>
    </message>
    <message>
        <source>approved by</source>
        <comment>records</comment>
        <translation>одобрили</translation>
    </message>
    <message>
        <source>concerns</source>
        <comment>records</comment>
        <translation>касается</translation>
    </message>
    <message>
        <source>is the origin of</source>
        <comment>records</comment>
        <translation>лежит в основе</translation>
    </message>
    <message>
        <source>gave its status to</source>
        <comment>records</comment>
        <translation>дал статус</translation>
    </message>
    <message>
        <source>lays down the aims of</source>
        <comment>records</comment>
        <translation>определяет цели</translation>
    </message>
    <message>
        <source>registered with</source>
        <comment>records</comment>
        <translation>зарегистрирован в</translation>
    </message>
    <message>
        <source>took place at a summit of</source>
        <comment>records</comment>
        <translation>состоялось на саммите</translation>
    </message>
    <message>
        <source>observer at</source>
        <comment>records</comment>
        <translation>наблюдатель в</translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>records</comment>
        <translation>ссылается на</translation>
    </message>
    <message>
        <source>serves</source>
        <comment>records</comment>
        <translation>служит</translation>
    </message>
    <message>
        <source>rests on</source>
        <comment>records</comment>
        <translation>опирается на</translation>
    </message>
    <message>
        <source>laid down in</source>
        <comment>records</comment>
        <translation>установлено в</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>records</comment>
        <translation>входит в состав</translation>
    </message>
    <message>
        <source>has as partner</source>
        <comment>records</comment>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>provided by</source>
        <comment>records</comment>
        <translation>предоставляют</translation>
    </message>
    <message>
        <source>carried out with</source>
        <comment>records</comment>
        <translation>участвуют</translation>
    </message>
    <message>
        <source>supported by</source>
        <comment>records</comment>
        <translation>при поддержке</translation>
    </message>
    <message>
        <source>decided on by</source>
        <comment>records</comment>
        <translation>решение принимает</translation>
    </message>
    <message>
        <source>establishes</source>
        <comment>records</comment>
        <translation>учреждает</translation>
    </message>
    <message>
        <source>implements</source>
        <comment>records</comment>
        <translation>осуществляет</translation>
    </message>
    <message>
        <source>adopted</source>
        <comment>records</comment>
        <translation>приняты</translation>
    </message>
    <message>
        <source>names threats countered by</source>
        <comment>records</comment>
        <translation>называет угрозы, которым противодействует</translation>
    </message>
    <message>
        <source>taken by members of</source>
        <comment>records</comment>
        <translation>принято членами</translation>
    </message>
    <message>
        <source>improves</source>
        <comment>records</comment>
        <translation>совершенствует</translation>
    </message>
    <message>
        <source>coordinated by</source>
        <comment>records</comment>
        <translation>координируется</translation>
    </message>
    <message>
        <source>held by</source>
        <comment>records</comment>
        <translation>проводит</translation>
    </message>
    <message>
        <source>mandated abroad by</source>
        <comment>records</comment>
        <translation>поручение вне региона даёт</translation>
    </message>
    <message>
        <source>not signed by</source>
        <comment>records</comment>
        <translation>не подписали</translation>
    </message>
    <message>
        <source>led by</source>
        <comment>records</comment>
        <translation>возглавляет</translation>
    </message>
    <message>
        <source>has as observer</source>
        <comment>records</comment>
        <translation>наблюдатели</translation>
    </message>
    <message>
        <source>invited by</source>
        <comment>records</comment>
        <translation>по приглашению</translation>
    </message>
    <message>
        <source>deployed in</source>
        <comment>records</comment>
        <translation>размещена в регионе</translation>
    </message>
    <message>
        <source>set up by</source>
        <comment>records</comment>
        <translation>создали</translation>
    </message>
    <message>
        <source>formed for</source>
        <comment>records</comment>
        <translation>сформированы для региона</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>records</comment>
        <translation>подписано</translation>
    </message>
    <message>
        <source>acceded to</source>
        <comment>records</comment>
        <translation>присоединение</translation>
    </message>
    <message>
        <source>left</source>
        <comment>records</comment>
        <translation>выход</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>records</comment>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>concerned by</source>
        <comment>records</comment>
        <translation>касаются</translation>
    </message>
    <message>
        <source>originates from</source>
        <comment>records</comment>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>received its status by</source>
        <comment>records</comment>
        <translation>получил статус от</translation>
    </message>
    <message>
        <source>has as its charter</source>
        <comment>records</comment>
        <translation>цели определяет</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>records</comment>
        <translation>регистрация</translation>
    </message>
    <message>
        <source>held a summit with</source>
        <comment>records</comment>
        <translation>саммит</translation>
    </message>
    <message>
        <source>referred to by</source>
        <comment>records</comment>
        <translation>ссылаются</translation>
    </message>
    <message>
        <source>served by</source>
        <comment>records</comment>
        <translation>этому служит</translation>
    </message>
    <message>
        <source>basis of</source>
        <comment>records</comment>
        <translation>служит основой</translation>
    </message>
    <message>
        <source>lays down</source>
        <comment>records</comment>
        <translation>устанавливает</translation>
    </message>
    <message>
        <source>regular</source>
        <comment>frequency</comment>
        <translation>регулярно</translation>
    </message>
    <message>
        <source>annual list</source>
        <comment>frequency</comment>
        <translation>ежегодный перечень</translation>
    </message>
    <message>
        <source>annual</source>
        <comment>frequency</comment>
        <translation>ежегодно</translation>
    </message>
    <message>
        <source>annual plans</source>
        <comment>frequency</comment>
        <translation>по ежегодным планам</translation>
    </message>
    <message>
        <source>at least once a year</source>
        <comment>frequency</comment>
        <translation>не реже раза в год</translation>
    </message>
    <message>
        <source>as a rule at least once a year</source>
        <comment>frequency</comment>
        <translation>как правило, не реже раза в год</translation>
    </message>
    <message>
        <source>twice a year</source>
        <comment>frequency</comment>
        <translation>дважды в год</translation>
    </message>
    <message>
        <source>includes</source>
        <comment>records</comment>
        <translation>включает</translation>
    </message>
    <message>
        <source>partner in</source>
        <comment>records</comment>
        <translation>партнёрство</translation>
    </message>
    <message>
        <source>provides</source>
        <comment>records</comment>
        <translation>предоставляет</translation>
    </message>
    <message>
        <source>takes part in</source>
        <comment>records</comment>
        <translation>участвует в</translation>
    </message>
    <message>
        <source>decides on</source>
        <comment>records</comment>
        <translation>принимает решение о</translation>
    </message>
    <message>
        <source>established by</source>
        <comment>records</comment>
        <translation>учреждён</translation>
    </message>
    <message>
        <source>implemented by</source>
        <comment>records</comment>
        <translation>осуществляется</translation>
    </message>
    <message>
        <source>adopted at</source>
        <comment>records</comment>
        <translation>принято на</translation>
    </message>
    <message>
        <source>counters threats named in</source>
        <comment>records</comment>
        <translation>противодействует угрозам, названным в</translation>
    </message>
    <message>
        <source>had members who took</source>
        <comment>records</comment>
        <translation>члены приняли</translation>
    </message>
    <message>
        <source>improved in</source>
        <comment>records</comment>
        <translation>совершенствуется</translation>
    </message>
    <message>
        <source>coordinates</source>
        <comment>records</comment>
        <translation>координирует</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>records</comment>
        <translation>проведено</translation>
    </message>
    <message>
        <source>may mandate abroad</source>
        <comment>records</comment>
        <translation>может поручить действия вне региона</translation>
    </message>
    <message>
        <source>did not sign</source>
        <comment>records</comment>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>led</source>
        <comment>records</comment>
        <translation>руководство</translation>
    </message>
    <message>
        <source>invited</source>
        <comment>records</comment>
        <translation>приглашены</translation>
    </message>
    <message>
        <source>has deployed in it</source>
        <comment>records</comment>
        <translation>здесь размещена</translation>
    </message>
    <message>
        <source>set up</source>
        <comment>records</comment>
        <translation>создано</translation>
    </message>
    <message>
        <source>lies in the region</source>
        <comment>records</comment>
        <translation>входит в регион</translation>
    </message>
    <message>
        <source>has formed for it</source>
        <comment>records</comment>
        <translation>для него сформированы</translation>
    </message>
    <message>
        <source>Prime Minister of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Премьер-министр Республики Армения</translation>
    </message>
    <message>
        <source>President of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Президент Республики Беларусь</translation>
    </message>
    <message>
        <source>President of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Президент Республики Казахстан</translation>
    </message>
    <message>
        <source>President of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Президент Кыргызской Республики</translation>
    </message>
    <message>
        <source>President of the Russian Federation</source>
        <comment>records</comment>
        <translation>Президент Российской Федерации</translation>
    </message>
    <message>
        <source>President of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Президент Республики Таджикистан</translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Армения</translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Беларусь</translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Казахстан</translation>
    </message>
    <message>
        <source>Foreign Minister of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Кыргызской Республики</translation>
    </message>
    <message>
        <source>Foreign Minister of the Russian Federation</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Российской Федерации</translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Таджикистан</translation>
    </message>
    <message>
        <source>Chairman of the State Duma (Federal Assembly of the Russian Federation)</source>
        <comment>records</comment>
        <translation>Председатель Государственной Думы Федерального Собрания Российской Федерации</translation>
    </message>
    <message>
        <source>Secretary General</source>
        <comment>records</comment>
        <translation>Генеральный секретарь</translation>
    </message>
    <message>
        <source>Acting Secretary General</source>
        <comment>records</comment>
        <translation>Исполняющий обязанности Генерального секретаря</translation>
    </message>
    <message>
        <source>Chief of the Joint Staff</source>
        <comment>records</comment>
        <translation>Начальник Объединенного штаба</translation>
    </message>
    <message>
        <source>President of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Президент Республики Армения</translation>
    </message>
    <message>
        <source>Chairman of the Supreme Council of Belarus</source>
        <comment>records</comment>
        <translation>Председатель Верховного Совета Беларуси</translation>
    </message>
    <message>
        <source>Acting President of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Исполняющий обязанности Президента Кыргызской Республики</translation>
    </message>
    <message>
        <source>Acting President of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Исполняющий обязанности Президента Республики Таджикистан</translation>
    </message>
    <message>
        <source>Chairman of the Supreme Council of Tajikistan</source>
        <comment>records</comment>
        <translation>Председатель Верховного Совета Таджикистана</translation>
    </message>
    <message>
        <source>President of the Republic of Uzbekistan</source>
        <comment>records</comment>
        <translation>Президент Республики Узбекистан</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Армения</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Беларусь</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Казахстан</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Кыргызской Республики</translation>
    </message>
    <message>
        <source>Acting Minister of Foreign Affairs of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Исполняющий обязанности министра иностранных дел Кыргызской Республики</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Russian Federation</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Российской Федерации</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Министр иностранных дел Республики Таджикистан</translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Армения</translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Беларусь</translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Казахстан</translation>
    </message>
    <message>
        <source>Minister of Defence of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Министр обороны Кыргызской Республики</translation>
    </message>
    <message>
        <source>Minister of Defence of the Russian Federation</source>
        <comment>records</comment>
        <translation>Министр обороны Российской Федерации</translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Таджикистан</translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Секретарь Совета безопасности Республики Армения</translation>
    </message>
    <message>
        <source>State Secretary of the Security Council of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Государственный секретарь Совета безопасности Республики Беларусь</translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Секретарь Совета безопасности Республики Казахстан</translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Секретарь Совета безопасности Кыргызской Республики</translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Russian Federation</source>
        <comment>records</comment>
        <translation>Секретарь Совета безопасности Российской Федерации</translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Секретарь Совета безопасности Республики Таджикистан</translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Russian Federation</source>
        <comment>records</comment>
        <translation>Постоянный и полномочный представитель Российской Федерации</translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Постоянный и полномочный представитель Республики Армения</translation>
    </message>
    <message>
        <source>Chairman of the Permanent Council</source>
        <comment>records</comment>
        <translation>Председатель Постоянного совета</translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Постоянный и полномочный представитель Кыргызской Республики</translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Постоянный и полномочный представитель Республики Беларусь</translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Постоянный и полномочный представитель Республики Казахстан</translation>
    </message>
    <message>
        <source>Chairman of the Parliamentary Assembly</source>
        <comment>records</comment>
        <translation>Председатель Парламентской Ассамблеи</translation>
    </message>
    <message>
        <source>Deputy Prime Minister of the Russian Federation</source>
        <comment>records</comment>
        <translation>Заместитель Председателя Правительства Российской Федерации</translation>
    </message>
    <message>
        <source>Chairman of the Coordination Council on illicit drug trafficking</source>
        <comment>records</comment>
        <translation>Председатель Координационного совета по противодействию незаконному обороту наркотиков</translation>
    </message>
    <message>
        <source>Deputy Secretary General</source>
        <comment>records</comment>
        <translation>Заместитель Генерального секретаря</translation>
    </message>
    <message>
        <source>First Deputy Chief of the Joint Staff</source>
        <comment>records</comment>
        <translation>Первый заместитель начальника Объединенного штаба</translation>
    </message>
    <message>
        <source>Secretary of the Interstate Commission for Military-Economic Cooperation</source>
        <comment>records</comment>
        <translation>Секретарь Межгосударственной комиссии по военно-экономическому сотрудничеству</translation>
    </message>
    <message>
        <source>Deputy Minister of Foreign Affairs of the Russian Federation</source>
        <comment>records</comment>
        <translation>Заместитель министра иностранных дел Российской Федерации</translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Armenia</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Армения</translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Беларусь</translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Казахстан</translation>
    </message>
    <message>
        <source>Minister of Defense of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation>Министр обороны Кыргызской Республики</translation>
    </message>
    <message>
        <source>Minister of Defense of the Russian Federation</source>
        <comment>records</comment>
        <translation>Министр обороны Российской Федерации</translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Министр обороны Республики Таджикистан</translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Belarus</source>
        <comment>records</comment>
        <translation>Секретарь Совета безопасности Республики Беларусь</translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation>Постоянный и полномочный представитель Республики Таджикистан</translation>
    </message>
    <message>
        <source>Deputy Prime Minister of a member state</source>
        <comment>records</comment>
        <translation>Заместитель главы правительства государства-члена</translation>
    </message>
    <message>
        <source>Head of a parliament, or of a chamber of one</source>
        <comment>records</comment>
        <translation>Глава парламента или одной из его палат</translation>
    </message>
    <message>
        <source>term of the Treaty</source>
        <comment>records</comment>
        <translation>срок действия Договора</translation>
    </message>
    <message>
        <source>length of each automatic extension of the Treaty</source>
        <comment>records</comment>
        <translation>продолжительность каждого автоматического продления Договора</translation>
    </message>
    <message>
        <source>states that signed in 1992</source>
        <comment>records</comment>
        <translation>государства, подписавшие Договор в 1992 году</translation>
    </message>
    <message>
        <source>states that joined later</source>
        <comment>records</comment>
        <translation>государства, присоединившиеся позже</translation>
    </message>
    <message>
        <source>states that signed the extension</source>
        <comment>records</comment>
        <translation>государства, подписавшие продление</translation>
    </message>
    <message>
        <source>member states</source>
        <comment>records</comment>
        <translation>государства-члены</translation>
    </message>
    <message>
        <source>sessions of the CSC held a year</source>
        <comment>records</comment>
        <translation>сессии СКБ в год</translation>
    </message>
    <message>
        <source>term of the Secretary General of the CSTO</source>
        <comment>records</comment>
        <translation>срок полномочий Генерального секретаря ОДКБ</translation>
    </message>
    <message>
        <source>directions of collective effort</source>
        <comment>records</comment>
        <translation>направления совместных усилий</translation>
    </message>
    <message>
        <source>strength when formed in the CSTO, Central Asian region (CAR)</source>
        <comment>records</comment>
        <translation>численность при создании в Центральноазиатском регионе ОДКБ</translation>
    </message>
    <message>
        <source>strength of the CRRF of the CSTO</source>
        <comment>records</comment>
        <translation>численность КСОР ОДКБ</translation>
    </message>
    <message>
        <source>exercises held</source>
        <comment>records</comment>
        <translation>проведённые учения</translation>
    </message>
    <message>
        <source>military personnel of the CSTO peacekeeping force</source>
        <comment>records</comment>
        <translation>военнослужащие Миротворческих сил ОДКБ</translation>
    </message>
    <message>
        <source>people from internal affairs agencies in the CSTO peacekeeping force</source>
        <comment>records</comment>
        <translation>сотрудники органов внутренних дел в Миротворческих силах ОДКБ</translation>
    </message>
    <message>
        <source>drugs seized</source>
        <comment>records</comment>
        <translation>изъятые наркотики</translation>
    </message>
    <message>
        <source>heroin seized</source>
        <comment>records</comment>
        <translation>изъятый героин</translation>
    </message>
    <message>
        <source>cocaine seized</source>
        <comment>records</comment>
        <translation>изъятый кокаин</translation>
    </message>
    <message>
        <source>hashish seized</source>
        <comment>records</comment>
        <translation>изъятый гашиш</translation>
    </message>
    <message>
        <source>synthetic drugs seized</source>
        <comment>records</comment>
        <translation>изъятые синтетические наркотики</translation>
    </message>
    <message>
        <source>firearms seized</source>
        <comment>records</comment>
        <translation>изъятое огнестрельное оружие</translation>
    </message>
    <message>
        <source>crimes stopped</source>
        <comment>records</comment>
        <translation>пресечённые преступления</translation>
    </message>
    <message>
        <source>people on the international wanted list detained</source>
        <comment>records</comment>
        <translation>задержанные, находившиеся в международном розыске</translation>
    </message>
    <message>
        <source>doubtful financial transactions revealed</source>
        <comment>records</comment>
        <translation>выявленные сомнительные финансовые операции</translation>
    </message>
    <message>
        <source>channels of trafficking uncovered</source>
        <comment>records</comment>
        <translation>выявленные каналы незаконного оборота</translation>
    </message>
    <message>
        <source>legal acts of the CSTO Collective Security Council on information security</source>
        <comment>records</comment>
        <translation>правовые акты Совета коллективной безопасности ОДКБ по информационной безопасности</translation>
    </message>
    <message>
        <source>information resources identified as important for judging threats</source>
        <comment>records</comment>
        <translation>информационные ресурсы, признанные важными для оценки угроз</translation>
    </message>
    <message>
        <source>information resources suspended or blocked</source>
        <comment>records</comment>
        <translation>приостановленные или заблокированные информационные ресурсы</translation>
    </message>
    <message>
        <source>facts that point to possible crimes</source>
        <comment>records</comment>
        <translation>факты, указывающие на возможные преступления</translation>
    </message>
    <message>
        <source>criminal cases opened</source>
        <comment>records</comment>
        <translation>возбуждённые уголовные дела</translation>
    </message>
    <message>
        <source>people studying each year</source>
        <comment>records</comment>
        <translation>обучающиеся ежегодно</translation>
    </message>
    <message>
        <source>plenary meetings held a year</source>
        <comment>records</comment>
        <translation>пленарные заседания в год</translation>
    </message>
    <message>
        <source>Permanent Commissions</source>
        <comment>records</comment>
        <translation>постоянные комиссии</translation>
    </message>
    <message>
        <source>meetings of the working bodies a year</source>
        <comment>records</comment>
        <translation>заседания рабочих органов в год</translation>
    </message>
    <message>
        <source>information and analytical bodies of CSTO member states united in it</source>
        <comment>records</comment>
        <translation>объединённые в ней информационно-аналитические структуры государств — членов ОДКБ</translation>
    </message>
    <message>
        <source>institutions of higher education in it</source>
        <comment>records</comment>
        <translation>входящие в неё высшие учебные заведения</translation>
    </message>
    <message>
        <source>documents approved</source>
        <comment>records</comment>
        <translation>одобренные документы</translation>
    </message>
    <message>
        <source>documents signed</source>
        <comment>records</comment>
        <translation>подписанные документы</translation>
    </message>
    <message>
        <source>officers in the first establishment</source>
        <comment>records</comment>
        <translation>офицеры по первому штату</translation>
    </message>
    <message>
        <source>term of the Chairman of the Parliamentary Assembly</source>
        <comment>records</comment>
        <translation>срок полномочий Председателя Парламентской Ассамблеи</translation>
    </message>
    <message>
        <source>strength of the Collective Rapid Reaction Forces, told by the chair</source>
        <comment>records</comment>
        <translation>численность Коллективных сил оперативного реагирования, по словам председателя</translation>
    </message>
    <message>
        <source>strength of the peacekeeping force then being formed, told by the chair</source>
        <comment>records</comment>
        <translation>численность создаваемых тогда миротворческих сил, по словам председателя</translation>
    </message>
    <message>
        <source>people taking part</source>
        <comment>records</comment>
        <translation>участники</translation>
    </message>
    <message>
        <source>people taking part, as announced</source>
        <comment>records</comment>
        <translation>участники, как объявлено</translation>
    </message>
    <message>
        <source>people taking part, by the announcement</source>
        <comment>records</comment>
        <translation>участники, по объявлению</translation>
    </message>
    <message>
        <source>people taking part, as counted by the press</source>
        <comment>records</comment>
        <translation>участники, по подсчёту прессы</translation>
    </message>
    <message>
        <source>large exercises held</source>
        <comment>records</comment>
        <translation>проведённые крупные учения</translation>
    </message>
    <message>
        <source>equipment</source>
        <comment>records</comment>
        <translation>техника</translation>
    </message>
    <message>
        <source>aircraft engaged</source>
        <comment>records</comment>
        <translation>задействованная авиация</translation>
    </message>
    <message>
        <source>people taking part, as told during it</source>
        <comment>records</comment>
        <translation>участники, как сказано в ходе учения</translation>
    </message>
    <message>
        <source>equipment, as told during it</source>
        <comment>records</comment>
        <translation>техника, как сказано в ходе учения</translation>
    </message>
    <message>
        <source>people taking part in the year’s exercises</source>
        <comment>records</comment>
        <translation>участники учений этого года</translation>
    </message>
    <message>
        <source>states with observers at the last stage</source>
        <comment>records</comment>
        <translation>государства с наблюдателями на последнем этапе</translation>
    </message>
    <message>
        <source>joint exercises held</source>
        <comment>records</comment>
        <translation>проведённые совместные учения</translation>
    </message>
    <message>
        <source>joint training events planned</source>
        <comment>records</comment>
        <translation>запланированные мероприятия совместной подготовки</translation>
    </message>
    <message>
        <source>command-staff and special exercises planned</source>
        <comment>records</comment>
        <translation>запланированные командно-штабные и специальные учения</translation>
    </message>
    <message>
        <source>people deployed, as Kazakhstan’s President told the Council</source>
        <comment>records</comment>
        <translation>развёрнутые военнослужащие, как сказал Совету Президент Казахстана</translation>
    </message>
    <message>
        <source>equipment, named with 2,030 people deployed</source>
        <comment>records</comment>
        <translation>техника, названная вместе с 2030 военнослужащими</translation>
    </message>
    <message>
        <source>people deployed, as reported</source>
        <comment>records</comment>
        <translation>развёрнутые военнослужащие, по сообщениям</translation>
    </message>
    <message>
        <source>people, as planned by one page</source>
        <comment>records</comment>
        <translation>военнослужащие по плану, названному на одной странице</translation>
    </message>
    <message>
        <source>sites under guard, Russia’s defence minister reported</source>
        <comment>records</comment>
        <translation>охраняемые объекты, по сообщению министра обороны России</translation>
    </message>
    <message>
        <source>people of Kazakhstan’s security bodies freed for other duties, Russia’s defence minister reported</source>
        <comment>records</comment>
        <translation>сотрудники силовых органов Казахстана, освобождённые для других задач, по сообщению министра обороны России</translation>
    </message>
    <message>
        <source>people that Tajikistan was reported to send</source>
        <comment>records</comment>
        <translation>военнослужащие, которых, по сообщениям, направляет Таджикистан</translation>
    </message>
    <message>
        <source>people that Armenia was reported to send</source>
        <comment>records</comment>
        <translation>военнослужащие, которых, по сообщениям, направляет Армения</translation>
    </message>
    <message>
        <source>opium seized</source>
        <comment>records</comment>
        <translation>изъятый опий</translation>
    </message>
    <message>
        <source>officers taking part</source>
        <comment>records</comment>
        <translation>участвующие офицеры</translation>
    </message>
    <message>
        <source>breaches of migration law exposed</source>
        <comment>records</comment>
        <translation>выявленные нарушения миграционного законодательства</translation>
    </message>
    <message>
        <source>people on international wanted lists detained</source>
        <comment>records</comment>
        <translation>задержанные из списков международного розыска</translation>
    </message>
    <message>
        <source>fines</source>
        <comment>records</comment>
        <translation>штрафы</translation>
    </message>
    <message>
        <source>breaches of migration law exposed, Russia alone</source>
        <comment>records</comment>
        <translation>выявленные нарушения миграционного законодательства, только Россия</translation>
    </message>
    <message>
        <source>decisions on expulsion, Russia alone</source>
        <comment>records</comment>
        <translation>решения о выдворении, только Россия</translation>
    </message>
    <message>
        <source>breaches of migration law exposed, Russia alone, by another page</source>
        <comment>records</comment>
        <translation>выявленные нарушения миграционного законодательства, только Россия, по другой странице</translation>
    </message>
    <message>
        <source>decisions on expulsion, Russia alone, by another page</source>
        <comment>records</comment>
        <translation>решения о выдворении, только Россия, по другой странице</translation>
    </message>
    <message>
        <source>people involved in terrorism detained</source>
        <comment>records</comment>
        <translation>задержанные лица, причастные к терроризму</translation>
    </message>
    <message>
        <source>internet resources stopped in Russia</source>
        <comment>records</comment>
        <translation>интернет-ресурсы, остановленные в России</translation>
    </message>
    <message>
        <source>drugs seized in more than fifteen years</source>
        <comment>records</comment>
        <translation>наркотики, изъятые более чем за пятнадцать лет</translation>
    </message>
    <message>
        <source>information resources suspended or blocked, by a statement of May 2017</source>
        <comment>records</comment>
        <translation>приостановленные или заблокированные информационные ресурсы, по заявлению мая 2017 года</translation>
    </message>
    <message>
        <source>years</source>
        <comment>records</comment>
        <translation>годы</translation>
    </message>
    <message>
        <source>states</source>
        <comment>records</comment>
        <translation>государства</translation>
    </message>
    <message>
        <source>directions</source>
        <comment>records</comment>
        <translation>направления</translation>
    </message>
    <message>
        <source>people</source>
        <comment>records</comment>
        <translation>люди</translation>
    </message>
    <message>
        <source>exercises</source>
        <comment>records</comment>
        <translation>учения</translation>
    </message>
    <message>
        <source>tons</source>
        <comment>records</comment>
        <translation>тонны</translation>
    </message>
    <message>
        <source>firearms</source>
        <comment>records</comment>
        <translation>единицы огнестрельного оружия</translation>
    </message>
    <message>
        <source>crimes</source>
        <comment>records</comment>
        <translation>преступления</translation>
    </message>
    <message>
        <source>US dollars</source>
        <comment>records</comment>
        <translation>доллары США</translation>
    </message>
    <message>
        <source>channels</source>
        <comment>records</comment>
        <translation>каналы</translation>
    </message>
    <message>
        <source>acts</source>
        <comment>records</comment>
        <translation>акты</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>records</comment>
        <translation>ресурсы</translation>
    </message>
    <message>
        <source>facts</source>
        <comment>records</comment>
        <translation>факты</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>records</comment>
        <translation>дела</translation>
    </message>
    <message>
        <source>commissions</source>
        <comment>records</comment>
        <translation>комиссии</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>records</comment>
        <translation>заседания</translation>
    </message>
    <message>
        <source>structures</source>
        <comment>records</comment>
        <translation>структуры</translation>
    </message>
    <message>
        <source>universities</source>
        <comment>records</comment>
        <translation>университеты</translation>
    </message>
    <message>
        <source>documents</source>
        <comment>records</comment>
        <translation>документы</translation>
    </message>
    <message>
        <source>officers</source>
        <comment>records</comment>
        <translation>офицеры</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>records</comment>
        <translation>единицы</translation>
    </message>
    <message>
        <source>aircraft</source>
        <comment>records</comment>
        <translation>летательные аппараты</translation>
    </message>
    <message>
        <source>events</source>
        <comment>records</comment>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>sites</source>
        <comment>records</comment>
        <translation>объекты</translation>
    </message>
    <message>
        <source>breaches</source>
        <comment>records</comment>
        <translation>нарушения</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>records</comment>
        <translation>решения</translation>
    </message>
    <message numerus="yes">
        <source>degree</source>
        <comment>unit</comment>
        <translation>
            <numerusform>градус</numerusform>
            <numerusform>градуса</numerusform>
            <numerusform>градусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>degree</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>градуса</numerusform>
            <numerusform>градусов</numerusform>
            <numerusform>градусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year</source>
        <comment>unit</comment>
        <translation>
            <numerusform>год</numerusform>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>unit</comment>
        <translation>
            <numerusform>год</numerusform>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>states</source>
        <comment>unit</comment>
        <translation>
            <numerusform>государство</numerusform>
            <numerusform>государства</numerusform>
            <numerusform>государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>states</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>государства</numerusform>
            <numerusform>государств</numerusform>
            <numerusform>государств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session</source>
        <comment>unit</comment>
        <translation>
            <numerusform>сессия</numerusform>
            <numerusform>сессии</numerusform>
            <numerusform>сессий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>сессии</numerusform>
            <numerusform>сессий</numerusform>
            <numerusform>сессий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>directions</source>
        <comment>unit</comment>
        <translation>
            <numerusform>направление</numerusform>
            <numerusform>направления</numerusform>
            <numerusform>направлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>directions</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>направления</numerusform>
            <numerusform>направлений</numerusform>
            <numerusform>направлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>unit</comment>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercises</source>
        <comment>unit</comment>
        <translation>
            <numerusform>учение</numerusform>
            <numerusform>учения</numerusform>
            <numerusform>учений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercises</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>учения</numerusform>
            <numerusform>учений</numerusform>
            <numerusform>учений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tons</source>
        <comment>unit</comment>
        <translation>
            <numerusform>тонна</numerusform>
            <numerusform>тонны</numerusform>
            <numerusform>тонн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tons</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>тонны</numerusform>
            <numerusform>тонн</numerusform>
            <numerusform>тонн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>firearms</source>
        <comment>unit</comment>
        <translation>
            <numerusform>единица огнестрельного оружия</numerusform>
            <numerusform>единицы огнестрельного оружия</numerusform>
            <numerusform>единиц огнестрельного оружия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>firearms</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>единицы огнестрельного оружия</numerusform>
            <numerusform>единиц огнестрельного оружия</numerusform>
            <numerusform>единиц огнестрельного оружия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crimes</source>
        <comment>unit</comment>
        <translation>
            <numerusform>преступление</numerusform>
            <numerusform>преступления</numerusform>
            <numerusform>преступлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crimes</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>преступления</numerusform>
            <numerusform>преступлений</numerusform>
            <numerusform>преступлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>US dollars</source>
        <comment>unit</comment>
        <translation>
            <numerusform>доллар США</numerusform>
            <numerusform>доллара США</numerusform>
            <numerusform>долларов США</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>US dollars</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>доллара США</numerusform>
            <numerusform>долларов США</numerusform>
            <numerusform>долларов США</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels</source>
        <comment>unit</comment>
        <translation>
            <numerusform>канал</numerusform>
            <numerusform>канала</numerusform>
            <numerusform>каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>канала</numerusform>
            <numerusform>каналов</numerusform>
            <numerusform>каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acts</source>
        <comment>unit</comment>
        <translation>
            <numerusform>акт</numerusform>
            <numerusform>акта</numerusform>
            <numerusform>актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acts</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>акта</numerusform>
            <numerusform>актов</numerusform>
            <numerusform>актов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resources</source>
        <comment>unit</comment>
        <translation>
            <numerusform>ресурс</numerusform>
            <numerusform>ресурса</numerusform>
            <numerusform>ресурсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resources</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>ресурса</numerusform>
            <numerusform>ресурсов</numerusform>
            <numerusform>ресурсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts</source>
        <comment>unit</comment>
        <translation>
            <numerusform>факт</numerusform>
            <numerusform>факта</numerusform>
            <numerusform>фактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>факта</numerusform>
            <numerusform>фактов</numerusform>
            <numerusform>фактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cases</source>
        <comment>unit</comment>
        <translation>
            <numerusform>дело</numerusform>
            <numerusform>дела</numerusform>
            <numerusform>дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cases</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>дела</numerusform>
            <numerusform>дел</numerusform>
            <numerusform>дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meeting</source>
        <comment>unit</comment>
        <translation>
            <numerusform>заседание</numerusform>
            <numerusform>заседания</numerusform>
            <numerusform>заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meeting</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>заседания</numerusform>
            <numerusform>заседаний</numerusform>
            <numerusform>заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commissions</source>
        <comment>unit</comment>
        <translation>
            <numerusform>комиссия</numerusform>
            <numerusform>комиссии</numerusform>
            <numerusform>комиссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commissions</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>комиссии</numerusform>
            <numerusform>комиссий</numerusform>
            <numerusform>комиссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meetings</source>
        <comment>unit</comment>
        <translation>
            <numerusform>заседание</numerusform>
            <numerusform>заседания</numerusform>
            <numerusform>заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meetings</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>заседания</numerusform>
            <numerusform>заседаний</numerusform>
            <numerusform>заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>structures</source>
        <comment>unit</comment>
        <translation>
            <numerusform>структура</numerusform>
            <numerusform>структуры</numerusform>
            <numerusform>структур</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>structures</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>структуры</numerusform>
            <numerusform>структур</numerusform>
            <numerusform>структур</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>universities</source>
        <comment>unit</comment>
        <translation>
            <numerusform>университет</numerusform>
            <numerusform>университета</numerusform>
            <numerusform>университетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>universities</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>университета</numerusform>
            <numerusform>университетов</numerusform>
            <numerusform>университетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <comment>unit</comment>
        <translation>
            <numerusform>документ</numerusform>
            <numerusform>документа</numerusform>
            <numerusform>документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>документа</numerusform>
            <numerusform>документов</numerusform>
            <numerusform>документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>officers</source>
        <comment>unit</comment>
        <translation>
            <numerusform>офицер</numerusform>
            <numerusform>офицера</numerusform>
            <numerusform>офицеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>officers</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>офицера</numerusform>
            <numerusform>офицеров</numerusform>
            <numerusform>офицеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces</source>
        <comment>unit</comment>
        <translation>
            <numerusform>единица</numerusform>
            <numerusform>единицы</numerusform>
            <numerusform>единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>единицы</numerusform>
            <numerusform>единиц</numerusform>
            <numerusform>единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aircraft</source>
        <comment>unit</comment>
        <translation>
            <numerusform>летательный аппарат</numerusform>
            <numerusform>летательных аппарата</numerusform>
            <numerusform>летательных аппаратов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aircraft</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>летательного аппарата</numerusform>
            <numerusform>летательных аппаратов</numerusform>
            <numerusform>летательных аппаратов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events</source>
        <comment>unit</comment>
        <translation>
            <numerusform>мероприятие</numerusform>
            <numerusform>мероприятия</numerusform>
            <numerusform>мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>мероприятия</numerusform>
            <numerusform>мероприятий</numerusform>
            <numerusform>мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sites</source>
        <comment>unit</comment>
        <translation>
            <numerusform>объект</numerusform>
            <numerusform>объекта</numerusform>
            <numerusform>объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sites</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>объекта</numerusform>
            <numerusform>объектов</numerusform>
            <numerusform>объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breaches</source>
        <comment>unit</comment>
        <translation>
            <numerusform>нарушение</numerusform>
            <numerusform>нарушения</numerusform>
            <numerusform>нарушений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breaches</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>нарушения</numerusform>
            <numerusform>нарушений</numerusform>
            <numerusform>нарушений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decisions</source>
        <comment>unit</comment>
        <translation>
            <numerusform>решение</numerusform>
            <numerusform>решения</numerusform>
            <numerusform>решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decisions</source>
        <comment>unit, genitive</comment>
        <translation>
            <numerusform>решения</numerusform>
            <numerusform>решений</numerusform>
            <numerusform>решений</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it in a graphical session, or use a command such as &apos;csto-explorer search council&apos; (see &apos;csto-explorer --help&apos;).</source>
        <translation>Нет экрана, на котором можно открыть окно. Запустите программу в графическом сеансе или используйте команду, например &apos;csto-explorer search council&apos; (см. &apos;csto-explorer --help&apos;).</translation>
    </message>
    <message>
        <source>A system library that Qt needs is missing ({}). On Debian or Ubuntu: sudo apt-get install {}</source>
        <translation>Не хватает системной библиотеки, нужной Qt ({}). В Debian или Ubuntu: sudo apt-get install {}</translation>
    </message>
    <message>
        <source>The output cannot be written: {}.</source>
        <translation>Не удалось записать вывод: {}.</translation>
    </message>
    <message>
        <source>{} needs a file or folder after it.</source>
        <translation>После {} нужен файл или папка.</translation>
    </message>
    <message>
        <source>There is no language “{}”. Choose {}.</source>
        <translation>Нет языка «{}». Выберите: {}.</translation>
    </message>
    <message>
        <source>The tour cannot write into {}: {}. Choose another folder.</source>
        <translation>Не удалось записать обзор в {}: {}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The picture {} could not be written. Choose another folder.</source>
        <translation>Не удалось записать изображение {}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The database takes too long to answer. Open another one, or look at this one with &apos;check&apos;.</source>
        <translation>База данных отвечает слишком долго. Откройте другую или проверьте эту командой &apos;check&apos;.</translation>
    </message>
    <message>
        <source>The database is damaged or strange ({}). Install the program again, or open another.</source>
        <translation>База данных повреждена или имеет странный вид ({}). Установите программу заново или откройте другую.</translation>
    </message>
    <message>
        <source>a row of the table {} has no id</source>
        <translation>в таблице {} есть строка без идентификатора</translation>
    </message>
    <message>
        <source>the table {} is missing</source>
        <translation>нет таблицы {}</translation>
    </message>
    <message>
        <source>the table {} lacks {}</source>
        <translation>в таблице {} нет {}</translation>
    </message>
    <message>
        <source>its description cannot be read: {!r}</source>
        <translation>её описание не удаётся прочитать: {!r}</translation>
    </message>
    <message>
        <source>{!r} cannot be the name of a table or column</source>
        <translation>{!r} не может быть именем таблицы или столбца</translation>
    </message>
    <message>
        <source>the description of the table {} is not whole</source>
        <translation>описание таблицы {} неполно</translation>
    </message>
    <message>
        <source>the table {} describes a column twice</source>
        <translation>таблица {} описывает столбец дважды</translation>
    </message>
    <message>
        <source>two tables have one name</source>
        <translation>две таблицы носят одно имя</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Примечание: {}</translation>
    </message>
    <message>
        <source>Show this day, {}</source>
        <translation>Показать этот день, {}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Показать все {}</translation>
    </message>
    <message>
        <source>last known on {}</source>
        <translation>последний раз известно на {}</translation>
    </message>
    <message>
        <source>first known on {}</source>
        <translation>впервые известно на {}</translation>
    </message>
    <message>
        <source>known on {}</source>
        <translation>известно на {}</translation>
    </message>
    <message>
        <source>known in {}</source>
        <comment>a month or a year</comment>
        <translation>известно {}</translation>
    </message>
    <message>
        <source>known from {} to {}</source>
        <comment>days</comment>
        <translation>известно с {} по {}</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <comment>days</comment>
        <translation>с {} по {}</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>объявлено</translation>
    </message>
    <message>
        <source>no figure known</source>
        <translation>показатель не известен</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <comment>what is counted, and in what</comment>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{states} now {standing}</source>
        <comment>said of states whose standing changed</comment>
        <translation>{states}: теперь {standing}</translation>
    </message>
    <message>
        <source>{} without standing</source>
        <comment>said of states that lost theirs</comment>
        <translation>{}: без статуса</translation>
    </message>
    <message>
        <source>Bodies folded away: {}</source>
        <translation>Свёрнуто органов: {}</translation>
    </message>
    <message>
        <source>{}, seat of a body</source>
        <translation>{}, место пребывания органа</translation>
    </message>
    <message>
        <source>{}, capital</source>
        <translation>{}, столица</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>C&amp;ontrast</source>
        <translation>&amp;Контраст</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Of the size that the system has</source>
        <translation>От размера, заданного в системе</translation>
    </message>
    <message>
        <source>&amp;Boxes of the chart glide to their new places</source>
        <translation>&amp;Блоки схемы плавно переходят на новые места</translation>
    </message>
    <message>
        <source>Nothing moves where the system asks for that</source>
        <translation>Ничто не движется, если об этом просит система</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Everything is shown as of one date: drag it along the timeline to see how it came about.</source>
        <translation>Всё показано на одну дату: передвиньте её по шкале времени и увидите, как всё складывалось.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Осмотреться</translation>
    </message>
    <message>
        <source>Who stands above and below a body, who sits in it, since when, and which source says so.</source>
        <translation>Кто стоит над органом и под ним, кто в нём состоит, с каких пор и какой источник это говорит.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Names in any spelling, English or Russian, dates, questions: Ctrl+K, without a connection.</source>
        <translation>Имена в любом написании, по-английски и по-русски, даты, вопросы: Ctrl+K, без подключения к сети.</translation>
    </message>
    <message>
        <source>Search “{}”</source>
        <translation>Искать «{}»</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Напечатать схему</translation>
    </message>
    <message>
        <source>On one sheet, as a poster of many, or as a book; or save it as PDF, SVG or PNG: Ctrl+P.</source>
        <translation>На одном листе, плакатом из многих листов или книгой; или сохранить как PDF, SVG или PNG: Ctrl+P.</translation>
    </message>
    <message>
        <source>&amp;Standing of the states</source>
        <translation>&amp;Положение государств</translation>
    </message>
    <message>
        <source>Since &amp;when</source>
        <translation>С какого &amp;времени</translation>
    </message>
    <message>
        <source>&amp;Regions of collective security</source>
        <translation>&amp;Регионы коллективной безопасности</translation>
    </message>
    <message>
        <source>&amp;Groups of troops</source>
        <translation>&amp;Группировки войск</translation>
    </message>
    <message>
        <source>Seats, &amp;meetings and exercises</source>
        <translation>&amp;Места работы, заседаний и учений</translation>
    </message>
    <message>
        <source>&amp;Exercises taken part in</source>
        <translation>&amp;Участие в учениях</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Председательство</translation>
    </message>
    <message>
        <source>Up to the date; what was only announced is left out</source>
        <translation>До этой даты; то, о чём лишь объявлено, опущено</translation>
    </message>
    <message>
        <source>With the Treaty since {}</source>
        <translation>С Договором с {}</translation>
    </message>
    <message>
        <source>Suspended since {}</source>
        <translation>Членство приостановлено с {}</translation>
    </message>
    <message>
        <source>Left in {}</source>
        <translation>Вышло {}</translation>
    </message>
    <message>
        <source>Since when is not known</source>
        <translation>С какого времени, неизвестно</translation>
    </message>
    <message>
        <source>The sources do not give the bounds of the regions: a state is shown by the troops deployed there, or by the region’s name</source>
        <translation>Границы регионов в источниках не указаны: государство показано по размещённым там войскам или по названию региона</translation>
    </message>
    <message>
        <source>The records tell of no group of troops on this date</source>
        <translation>На эту дату в записях нет группировок войск</translation>
    </message>
    <message>
        <source>Took part in {}</source>
        <translation>Участие: {}</translation>
    </message>
    <message>
        <source>Took part in {} exercises and missions that the records tell of, the last: {}</source>
        <translation>Учений и миссий с участием, известных по записям: {}; последнее: {}</translation>
    </message>
    <message>
        <source>Exercises, missions and operations up to the date, as far as the records name who took part</source>
        <translation>Учения, миссии и операции до этой даты, насколько в записях названы участники</translation>
    </message>
    <message>
        <source>&amp;Chairmanship</source>
        <translation>&amp;Председательство</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>&amp;Государства</translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation>О&amp;рганы</translation>
    </message>
    <message>
        <source>&amp;Forces</source>
        <translation>&amp;Силы</translation>
    </message>
    <message>
        <source>Walk the states; the map follows</source>
        <translation>Идти по государствам; карта следует</translation>
    </message>
    <message>
        <source>Show the state’s card</source>
        <translation>Показать карточку государства</translation>
    </message>
    <message>
        <source>Find a state</source>
        <translation>Найти государство</translation>
    </message>
    <message>
        <source>States on the map</source>
        <translation>Государства на карте</translation>
    </message>
    <message>
        <source>What the timeline shows beside the events, and how fast they play</source>
        <translation>Что, кроме событий, показывает лента времени и как быстро они сменяются</translation>
    </message>
    <message>
        <source>Timeline shows</source>
        <translation>Лента времени показывает</translation>
    </message>
    <message>
        <source>{} cannot be made: {}.</source>
        <translation>Не удаётся создать {}: {}.</translation>
    </message>
    <message>
        <source>CSTO Explorer is in the menu now; its files lie below {}.</source>
        <translation>Обозреватель ОДКБ теперь в меню; его файлы лежат в {}.</translation>
    </message>
    <message>
        <source>zsh completes its commands once {} stands in fpath.</source>
        <translation>zsh дополняет его команды, если {} указано в fpath.</translation>
    </message>
    <message>
        <source>To have it open csto:// links: {}</source>
        <translation>Чтобы он открывал ссылки csto://: {}</translation>
    </message>
    <message>
        <source>CSTO Explorer is not in the menu: nothing of it lies below {}.</source>
        <translation>Обозревателя ОДКБ нет в меню: в {} нет его файлов.</translation>
    </message>
    <message>
        <source>{} cannot be removed: {}.</source>
        <translation>Не удаётся удалить {}: {}.</translation>
    </message>
    <message>
        <source>CSTO Explorer is out of the menu.</source>
        <translation>Обозреватель ОДКБ убран из меню.</translation>
    </message>
    <message>
        <source>On this system the installer puts the program into the menu.</source>
        <translation>В этой системе программу помещает в меню установщик.</translation>
    </message>
    <message>
        <source>It was done.</source>
        <translation>Выполнено.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Something was wrong; one line on standard error says what.</source>
        <translation>Произошла ошибка; что именно, сказано одной строкой в потоке ошибок.</translation>
    </message>
    <message>
        <source>Open the window at a record, on a date:</source>
        <translation>Открыть окно на записи и на дату:</translation>
    </message>
    <message>
        <source>Search all records:</source>
        <translation>Искать во всех записях:</translation>
    </message>
    <message>
        <source>Print the chart on one sheet:</source>
        <translation>Напечатать схему на одном листе:</translation>
    </message>
    <message>
        <source>structure of a treaty organization, offline</source>
        <translation>структура договорной организации, без сети</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ОБЗОР</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>ССЫЛКА</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>ОПИСАНИЕ</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>КОМАНДЫ</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>КОД ЗАВЕРШЕНИЯ</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>ПРИМЕРЫ</translation>
    </message>
    <message>
        <source>{} km</source>
        <translation>{} км</translation>
    </message>
    <message>
        <source>{} is already there. Replace it?</source>
        <translation>Файл {} уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>{} and {} more are already there. Replace them?</source>
        <translation>Файл {} и ещё {} уже есть. Заменить их?</translation>
    </message>
    <message>
        <source>columns {}–{} of {}</source>
        <translation>столбцы {}–{} из {}</translation>
    </message>
    <message>
        <source>Members of the body that day</source>
        <translation>Состав органа в этот день</translation>
    </message>
</context>
</TS>
