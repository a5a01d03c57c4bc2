# SPDX-License-Identifier: MIT
"""Skeletons: Cyrillic and its transliterations meet; the other keyboard layout is read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_explorer.search.translit import other_layout, skeleton

SPELLINGS = [
    ("Пашинян", "Pashinyan", "Pashinian", "Pašinjan", "Pashinjan"),
    ("Лукашенко", "Lukashenko", "Lukashenka", "Lukašenko", "Lukasenko"),
    ("Токаев", "Tokaev", "Tokayev", "Tokajev"),
    ("Рахмон", "Rahmon", "Rakhmon"),
    ("Жапаров", "Zhaparov", "Japarov", "Žaparov"),
    ("Сергей", "Sergey", "Sergei", "Sergej"),
    ("Макей", "Makey", "Makei", "Makej"),
    ("Кулубаев", "Kulubaev", "Kulubayev"),
    ("Юрий", "Yuri", "Yury", "Iurii"),
    ("Хачатуров", "Khachaturov", "Hachaturov"),
    ("Зась", "Zas", "Zas'"),
    ("Жомарт", "Jomart", "Zhomart"),
    ("Таджикистан", "Tajikistan", "Tadzhikistan", "Tadjikistan"),
    ("Кыргызстан", "Kyrgyzstan", "Kirghizstan", "Kirgizstan"),
    ("Канал", "Kanal", "Canal"),
    ("Мирзоян", "Mirzoyan", "Mirzoian"),
]


@pytest.mark.parametrize("spellings", SPELLINGS, ids=lambda spellings: spellings[1])
def test_spellings_share_a_skeleton(spellings):
    assert {skeleton(each) for each in spellings} == {skeleton(spellings[0])}


def test_names_keep_different_skeletons():
    firsts = [skeleton(spellings[0]) for spellings in SPELLINGS]
    assert len(set(firsts)) == len(firsts)


def test_other_scripts_have_none():
    assert skeleton("שלום") == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("ghbdtn", "привет"), ("jlr,", "одкб"), ("JLR<", "ОДКБ"), ("kerfityrj", "лукашенко"), ("екуфен", "treaty")],
)
def test_the_other_layout_is_read_back(typed, meant):
    assert other_layout(typed) == meant


@pytest.mark.parametrize("text", ["", "123", "CSTO и ОДКБ"])
def test_texts_of_both_scripts_or_none_are_left(text):
    assert other_layout(text) is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz[];',.", min_size=1))
def test_the_layout_turned_twice_is_the_same(text):
    turned = other_layout(text)
    assert turned is None or other_layout(turned) in (None, text)


@given(st.text())
def test_a_skeleton_is_plain_latin(word):
    assert all(letter.isascii() and letter.isalnum() for letter in skeleton(word))
