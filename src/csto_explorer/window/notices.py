# SPDX-License-Identifier: MIT
"""Small dialogs: what went wrong, about. Each is asked for by one function; nothing else calls exec()."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from csto_explorer import __version__
from csto_explorer.language import marked, tr
from csto_explorer.window import theme

TITLE = "CSTO Explorer"


def tell_problem(parent: QWidget | None, text: str) -> None:
    """Say one calm thing that went wrong, and what to do."""
    box = QMessageBox(QMessageBox.Icon.Warning, TITLE, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()


def ask_whether(parent: QWidget | None, question: str) -> bool:
    """Ask a question of yes or no; no is what Return and Escape say."""
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    box = QMessageBox(QMessageBox.Icon.Question, TITLE, question, buttons, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


def show_text(parent: QWidget, title: str, html: str) -> None:
    """Show a page of text made by the program itself."""
    dialog = page(parent, title, html)
    dialog.exec()


def page(parent: QWidget, title: str, html: str) -> QDialog:
    """Return a dialog with a page of text."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(theme.scaled(520), theme.scaled(460))
    browser = QTextBrowser(dialog)
    browser.setAccessibleName(title)
    browser.setOpenLinks(False)
    browser.document().setDocumentMargin(theme.PADDING)
    browser.setHtml(html)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.PADDING, theme.PADDING, theme.PADDING, theme.PADDING)
    column.setSpacing(theme.PADDING)
    column.addWidget(browser, 1)
    column.addWidget(buttons)
    return dialog


def about_html(records: str, database: str) -> str:
    """Return the page about the program: version, records, licences."""
    from PySide6.QtCore import qVersion

    licences = (
        marked("Program: MIT."),
        marked("Records: CC BY 4.0."),
        marked("Type: PT Sans, ParaType Free Font License."),
        marked("Icons: Tabler Icons, MIT."),
        marked("Borders: Natural Earth, public domain."),
        marked("Coordinates of cities: GeoNames, CC BY 4.0."),
        marked(
            "Names and codes of states: mledoze/countries, ODbL 1.0, and ISO-3166-Countries-with-Regional-Codes, "
            "CC BY-SA 4.0."
        ),
        "Qt for Python: LGPL 3.",
        "pypdf: BSD 3-Clause.",
        "XlsxWriter: BSD 2-Clause.",
    )
    purpose = tr(
        "Look around, search and print the structure of the Collective Security Treaty Organization, offline. "
        "An independent work; it does not speak for the Organization."
    )
    stance = tr(
        "The program opens no network connection. Borders are drawn as they are held in fact; disputed areas are "
        "hatched, and the program takes no side."
    )
    licensed, shown = tr("Licences"), tr("Database: {}").format(database)
    return f"""<h3>CSTO Explorer {escape(__version__)}</h3>
<p>{escape(purpose)}</p>
<p>{escape(records)}<br>{escape(shown)}<br>Qt {escape(qVersion())}</p>
<p><b>{escape(licensed)}</b></p>
<p>{escape(" ".join(map(tr, licences)))}</p>
<p>{escape(stance)}</p>"""
