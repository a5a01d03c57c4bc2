<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>added since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps added since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps gone by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved, was under {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was at the top on {}, is now outside the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain at this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent working body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliamentary body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}. Try &apos;{} --help&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around, search and print the structure of the Collective Security Treaty Organization. Without a command it opens the window; with a link csto://… it opens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the program speaks; before the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another database than the one that ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of this date, such as 2022-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kind of record only, such as person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many results (20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not guess at spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the card of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key, such as organization/csc, or a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print how each state stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print or save a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name, such as organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to a .csv, .json, .xlsx or .pdf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all records, the sources they cite, or the structure, in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the sources of these records, such as organization/csc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a graph: only the branch below this body; everything by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write to this file; - prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether a database is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database; the shipped one by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what changed between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, such as 1999-06-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another, earlier or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the organization chart to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the branch below this body; everything by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many levels below the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which way it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a poster; at 100 names are of 12 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poster of at most so many sheets, such as 3x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a poster&apos;s sheets, in mm (10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no marks to cut a poster along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another title than the body&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write who holds the posts into the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what differs from this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the map of the member states to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map for each of these dates on one sheet, such as 1992 1994 1999 2006 2012 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print how each state stood through the years to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the paper lies (auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the paper, in mm (10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (A4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black and white, classes told by patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .pdf, .svg or .png file; sheets that do not go into one become numbered files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{!r} is no number from 0 to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{!r} is no number of sheets across and down, such as 3x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{!r} is no number from 1 to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csto-explorer: the records speak for {} to {}; {} lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one argument</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <comment>argparse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} to {}</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}, {}, smallest type {} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonl: a record a line; bibtex, ris, csl: the sources that the records cite; dot, mermaid, graphml: the structure as a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--root is for dot, mermaid and graphml: name records with --record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonl holds all records: leave out --record and --root, or use show --json for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds a structure: name the body at its top with --root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{!r} is no record: write kind/id, such as organization/csc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type {!r}. The types are: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Tried: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling corrected to: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the other keyboard layout as: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record holds all of the words; these hold some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transliteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other keyboard layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csto-explorer: there is no record {}. Search for it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csto-explorer: no state had a standing on {} that the records know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is printed as JSON or as CSV: give one of --json and --csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csto-explorer: the table of {} has no row{}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{!r} is no date: write 2022-04-01, 2022-04 or 2022 (their last day counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears out: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on secondary sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record {!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {}. Search for it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on {}: what it belongs to did not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last known on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain on {}: {} {}, exact day not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain on {}: its beginning is not known, the first source speaks for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain on {}: the sources do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not exist yet on {}: founded {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet on {}: since {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer existed on {}: dissolved {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on {}: until {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known on {}: the first source speaks for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on {}: the records begin later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {}</source>
        <comment>a month or a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: from {} to {}</source>
        <comment>moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, perhaps not between the two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as known on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain on this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file made by CSTO Explorer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not describe its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {} is damaged ({}). {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, row {}: the record it names in {} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a folder, not a database. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a plain file. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {} cannot be read ({}). Look at the rights of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {} is empty. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not an SQLite database. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {} is cut short. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to another program. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made for a newer version of CSTO Explorer (format {}, this one reads {}). Bring the program up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was made for an older version of CSTO Explorer (format {}). Build it anew with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on no page of the Organization itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, and further sources named in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as of {}, and further sources named in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table {!r}. The tables are: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} {}</source>
        <comment>relation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} the {}</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has as a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives the reports of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatory of</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party to</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended member of</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its own declaration frozen in</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former member of</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer in</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the chair of</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former party to</source>
        <comment>standing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no body: the graph begins at a body, such as organization/csc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} did not exist on {}. Choose another date or body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At all dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds {} rows, the table has {}. Filter it first, or save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlines of the map could not be read from {} ({}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders: Natural Earth 1:10m, as held in fact; areas hatched in grey and dashed lines are disputed, and the map takes no side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation frozen, by its own declaration</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party to the Treaty</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former party</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in {}</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain at this date</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat of the Organization</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since {}</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: disputed, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow with type:person, state:kg, on:1998, source:charter, “a phrase” or -without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter keeps the list, Ctrl+Shift+K shows all with facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: names, translations, texts, the other keyboard layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “{}” as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing results for “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing results for “{}”: the same keys in the other keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has all of these words; these have most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and near spellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; spellings were not guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, an abbreviation, or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no date, so on: was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {0} is called “{1}”, so nothing passes {0}:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be kept in {} ({}): they last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be kept in {}: they last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {} cannot be read ({}): defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are set aside as {}: defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {} are damaged: defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, uncertain on this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, was {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not have existed on this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}. Source: {}. Records {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} in {} cannot be read ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} cannot be kept in {}: they last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} were damaged and are set aside as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} in {} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signatory(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} as last known on {}, shown for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {}</source>
        <comment>how many states, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more as last known on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} suspended ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} frozen ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} records from {} sources, whole for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standing of the states through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last day that a source speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mode “{}”. Choose {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} did not exist on {}. Choose another date or another body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member states through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties to the Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state had a standing on {} that the records know of. Choose another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets to glue together, at a scale of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page for each body that has others below it, and indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart cannot be saved as “{}”. End the name with .pdf, .svg or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sheets would be as many {} files. Save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {} × {} pixels is too large. Choose a smaller paper, or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins of {:.0f} mm leave no room on {}. Choose smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins of {:.0f} mm cannot be had on {}. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “{}”. Choose one of {}, or a size like 300x400mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of {} cannot be made. Choose sides from 26 to 5080 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no orientation “{}”. Choose {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster has from 1 to {} sheets across and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is too small for a tile of a poster. Choose a larger paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {} % a box does not fit on a sheet of {}. Choose at most {} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be a poster of {} sheets. Choose a smaller scale or larger paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest type is {} pt on {}, hard to read. Choose more sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{}” cannot be reached. Choose another, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{}” stopped at page {}. Look after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{}” did not take the sheet. Try again, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest type is {} pt on {}, hard to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} is the smallest paper that mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} No paper mends it: print a poster, a book or a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure as of {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States as of {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the states stood, day by day</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, compared with {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added since</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone by then</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subordinate to</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existence uncertain</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as nothing is on them: {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of bodies</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of persons</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued on page {}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page&#xa0;{}</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (continued)</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the posts</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly below</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relations</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinated by</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports to</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appoints</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperates with</source>
        <comment>paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) below, continued on page {}</source>
        <comment>paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) with nothing on them are left out</source>
        <comment>paper</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}, end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with {}://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after csto:// come a kind and a record, as in csto://organization/csc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no view; the views are {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no date; write it as in on=2022-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link to a record: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {}, sentence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}s</source>
        <comment>decade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the organization chart, or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the map, or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save once more as the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the rows shown, or save them as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save chart as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as PDF, SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save m&amp;ap as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as PDF, SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;table as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows shown as XLSX, CSV, JSON or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export citations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what this record or the chosen rows cite as BibTeX, RIS or CSL-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the panel that has the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link that opens this record on this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows of the table, or all that are shown, as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All search res&amp;ults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results with facets, on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guess at spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the nearest known words where nothing is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date for which everything is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what changed between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the date back to the event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the date on to the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the date from event to event by itself, or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standin&amp;g through the years…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each state stood in each year, as bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save map se&amp;ries as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save six maps from 1992 to 2022 on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of t&amp;he records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date for which the records are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top of the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Organization itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this &amp;record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this record among the bookmarks, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the record that a csto:// link names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keys to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CSTO Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, sources and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dashed relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw relations other than subordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of &amp;holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who holds the posts into the boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the chart from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table &amp;rows as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right, Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this page as PDF, SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up, Down, Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;span style=&quot;color:{}&quot;&gt;(uncertain on this date)&lt;/span&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;div style=&quot;margin-top:3px; color:{}&quot;&gt;and {} more&lt;/div&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box holds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fits &amp;best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level by &amp;level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;right of their line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose, seat and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of &amp;founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in &amp;both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kinds of dashed relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks &amp;hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secretariat and staff beside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mooth transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boxes show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level &amp;{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chart smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chart larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole chart (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold every branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the structure is known for this date. Choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree “Structure” holds the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without filtering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value has these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1999 or May 2002</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the records stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the records date changed between these two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in chart and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark in the chart and on the map what differs, on screen and on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>15 May 1992, 1992-05-15, May 1992, 1992</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no date. Write 15 May 1992, 1992-05-15, May 1992 or 1992.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day on, a day back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date for which everything is shown: 15 May 1992, 1992-05-15, May 1992, 1992 (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records speak for {} to {}; {} lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export: no source is cited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations of {} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmarks yet: Ctrl+B keeps a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the map (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the map, larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all member states (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the member states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “Participation” holds the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: MIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: PT Sans, ParaType Free Font License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Tabler Icons, MIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders: Natural Earth, public domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates of cities: GeoNames, CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and codes of states: mledoze/countries, ODbL 1.0, and ISO-3166-Countries-with-Regional-Codes, CC BY-SA 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around, search and print the structure of the Collective Security Treaty Organization, offline. An independent work; it does not speak for the Organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program opens no network connection. Borders are drawn as they are held in fact; disputed areas are hatched, and the program takes no side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSTO chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSTO map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer “{}” any more. Press Ctrl+P to choose another, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Choose again to lay it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} {}, smallest type {} pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster of several sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book with indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white, with patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks to cut along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sketch of all sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;holds the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;urpose, seat, founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orien&amp;tation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;gins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you look for, or press Ctrl+K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Ctrl+Home, Ctrl+End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the result and keep the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is offered for a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a bookmark out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list, then empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> These are the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no record {}. Search for it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key has that in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first levels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand one level more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one level more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n row(s) has what the filter asks for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The records hold no {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {} on {}: the first are known from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {} on {}: {} belong to other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save: the table shows no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to print: the table shows no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows with their headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSTO maps through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSTO standing of the states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the event before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first or the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link such as csto://organization/csc?on=2022-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has no citation to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (CSTO Explorer, as of {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records {}. {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CSTO Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: it is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: {}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transliteration</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard layout</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable identifier: lower-case words joined by hyphens. With the kind before it (`kind/id`) it is the record&apos;s key.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the page or paper.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published it.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of source it is.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be found, without a scheme. Shown as text, never fetched.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the source bears, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouches for</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest day whose state of things it describes, EDTF. A record is known to hold no later than its sources vouch.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text, ISO 639-1.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of a data set, where it has one.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader should know of the record itself: a doubtful reading, a difference between sources.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in sources</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locator</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source it is a place in.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P9.S2 is the second sentence of the ninth paragraph.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stray</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading it stands under.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual English name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official name</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full official English name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State, city or region.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-2 code of a state.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code of a state.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numeric code</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166-1 numeric code of a state, three digits.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies in</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state or region it lies in.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in it</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital of a state.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees north, WGS 84.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees east, WGS 84.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in our own words, at most about 60 words.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is said: `source locator` entries separated by semicolons, for example `about-2022 P9.S2; charter art. 11`. Column names in parentheses after an entry say which columns it bears out: `about-2022 P31.S2 (area_id)`.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English abbreviation.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter name, where the name is long and has no abbreviation: for small boxes.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the body; gives its colour and icon.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent working body</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auxiliary body</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parliamentary body</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert body</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brief</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words for the second line of its box in the chart, such as “Foreign policy”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was founded, EDTF. Empty: not known.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, EDTF. Empty: not known. `..`: still there as far as the source vouches.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of its seat.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composed of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits in it or what it is made of, in our own words.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order among the bodies of the same parent.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that stands in the relation.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of relation.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subordinate_to</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinated_by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports_to</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appoints</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperates_with</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body it is related to.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, EDTF. Empty: not known.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, EDTF. Empty: not known (which is not “still so”). `..`: open, still so as far as the source vouches.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the post.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body the post belongs to. Empty: an office of a state, which `area_id` names.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the holder sits for, or whose office it is.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the seat</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post of a body that whoever holds this office of a state takes by it (ex officio).</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by office</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its holder is by office, such as “President of the Republic of Belarus”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the sources say of the holder: `named` in memberships; `not stated`; `vacant`.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a term.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval in which, by a source, nobody held it, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order within the body.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the usual English order and spelling.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as it stands in an index, family name first.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts held</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post held.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body. Empty: an office of a state, whose seats in the bodies follow from `seat_id` of the post.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State on whose behalf.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person is in it or by office, such as “Prime Minister of the Republic of Armenia”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it is borne out.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Treaty&apos;s circle of parties, or the Organization.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`signatory`: has signed, not yet in force for it; `party`: bound by the Treaty; `member` of the Organization; `suspended`; `frozen`: a member that has declared its own participation frozen; `former`; `observer`; `chair`: the state chairs the body.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatory</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English title.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is commonly called.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treaty</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charter</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provision</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidelines</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorandum</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declaration</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed or adopted</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day signed, approved or adopted, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it entered into force, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day registered with the United Nations, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period it covers, an EDTF interval.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body that adopted it.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was signed or adopted.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents signed here</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document that it amends or extends.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document it stands in.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or heading, such as “Article 4”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, in a few words.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, objective or principle.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order within the document.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a few words.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or period, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accession</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry into force</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founding</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratification</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of session</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort of a session or meeting.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extraordinary</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informal</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenary</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, where a source counts it.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it took place, or holds. `announced`: said beforehand, and no source cited here says that it took place.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body that it concerns or that acted.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document that was signed, adopted or put into force.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happened.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events here</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building or form in which it met, such as “videoconference”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaired by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presided.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presided at</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair for</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State that presided.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mission</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body that runs or coordinates it.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document it rests on.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it takes place.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities here</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range or district, where the sources name one that has no coordinates.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity that it is one of.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this series</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm, such as “annual”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the record it is about.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted, such as “heroin seized”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, such as “tons” or “people”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifier</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact it is.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or interval it holds for, EDTF.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the record it starts from.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are linked, read from subject to object, such as “signed by”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same read from object to subject, such as “signed”.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the record it leads to.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the record that bears the name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 639-1 code.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort of name.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used; a name in general use needs none.</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceded to by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the origin of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave its status to</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lays down the aims of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered with</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took place at a summit of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer at</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid down in</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has as partner</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provided by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried out with</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided on by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>establishes</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implements</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names threats countered by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by members of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improves</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinated by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandated abroad by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has as observer</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceded to</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerned by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originates from</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received its status by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has as its charter</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held a summit with</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred to by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis of</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lays down</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>includes</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner in</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provides</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part in</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides on</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implemented by</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted at</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counters threats named in</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had members who took</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved in</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may mandate abroad</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not sign</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime Minister of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign Minister of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign Minister of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign Minister of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman of the State Duma (Federal Assembly of the Russian Federation)</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary General</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting Secretary General</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief of the Joint Staff</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman of the Supreme Council of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting President of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting President of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman of the Supreme Council of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President of the Republic of Uzbekistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting Minister of Foreign Affairs of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defence of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defence of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defence of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State Secretary of the Security Council of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman of the Permanent Council</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman of the Parliamentary Assembly</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy Prime Minister of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairman of the Coordination Council on illicit drug trafficking</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy Secretary General</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Deputy Chief of the Joint Staff</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Interstate Commission for Military-Economic Cooperation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy Minister of Foreign Affairs of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Armenia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Kazakhstan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defense of the Kyrgyz Republic</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defense of the Russian Federation</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister of Defense of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary of the Security Council of the Republic of Belarus</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent and authorized representative of the Republic of Tajikistan</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy Prime Minister of a member state</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of a parliament, or of a chamber of one</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term of the Treaty</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of each automatic extension of the Treaty</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states that signed in 1992</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states that joined later</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states that signed the extension</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member states</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions of the CSC held a year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term of the Secretary General of the CSTO</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directions of collective effort</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength when formed in the CSTO, Central Asian region (CAR)</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength of the CRRF of the CSTO</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises held</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>military personnel of the CSTO peacekeeping force</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people from internal affairs agencies in the CSTO peacekeeping force</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drugs seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heroin seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cocaine seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashish seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic drugs seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firearms seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crimes stopped</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people on the international wanted list detained</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful financial transactions revealed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels of trafficking uncovered</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal acts of the CSTO Collective Security Council on information security</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information resources identified as important for judging threats</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information resources suspended or blocked</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts that point to possible crimes</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal cases opened</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people studying each year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenary meetings held a year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent Commissions</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings of the working bodies a year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information and analytical bodies of CSTO member states united in it</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>institutions of higher education in it</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents approved</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents signed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers in the first establishment</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term of the Chairman of the Parliamentary Assembly</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength of the Collective Rapid Reaction Forces, told by the chair</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength of the peacekeeping force then being formed, told by the chair</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people taking part</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people taking part, as announced</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people taking part, by the announcement</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people taking part, as counted by the press</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large exercises held</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aircraft engaged</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people taking part, as told during it</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment, as told during it</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people taking part in the year’s exercises</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states with observers at the last stage</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint exercises held</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint training events planned</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command-staff and special exercises planned</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people deployed, as Kazakhstan’s President told the Council</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment, named with 2,030 people deployed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people deployed, as reported</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, as planned by one page</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites under guard, Russia’s defence minister reported</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of Kazakhstan’s security bodies freed for other duties, Russia’s defence minister reported</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people that Tajikistan was reported to send</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people that Armenia was reported to send</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opium seized</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers taking part</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaches of migration law exposed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people on international wanted lists detained</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fines</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaches of migration law exposed, Russia alone</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions on expulsion, Russia alone</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaches of migration law exposed, Russia alone, by another page</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions on expulsion, Russia alone, by another page</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people involved in terrorism detained</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet resources stopped in Russia</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drugs seized in more than fifteen years</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information resources suspended or blocked, by a statement of May 2017</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual list</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual plans</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least once a year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a rule at least once a year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice a year</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>degree</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>states</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>directions</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercises</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tons</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>firearms</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>crimes</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>US dollars</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acts</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resources</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>facts</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cases</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meeting</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commissions</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meetings</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>structures</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>universities</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>officers</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aircraft</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sites</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breaches</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decisions</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
