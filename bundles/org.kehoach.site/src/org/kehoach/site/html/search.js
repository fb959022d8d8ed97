// SPDX-License-Identifier: EPL-2.0
// Search over the files in find/: loaded as scripts on demand, since a page from a folder may not read other files.
(function () {
	"use strict";

	var PAGE = 20;
	var MOST_FILES = 12;
	var entryCount = 0;
	var entriesPerFile = 1;
	var starts = [];
	var words = Object.create(null);
	var entries = Object.create(null);
	var loaded = Object.create(null);
	var results = [];
	var shown = 0;
	var asked = [];

	// what the files of the index call; the first of them comes after this script, and begins
	window.kehoachIndex = function (count, perFile, list) {
		entryCount = count;
		entriesPerFile = perFile;
		starts = list;
		start();
	};
	window.kehoachWords = function (start, found) {
		Object.keys(found).forEach(function (word) { words[word] = found[word]; });
	};
	window.kehoachEntries = function (number, list) {
		entries[number] = list;
	};

	function load(file) {
		if (!loaded[file]) {
			loaded[file] = new Promise(function (done) {
				var script = document.createElement("script");
				script.src = "find/" + file + ".js";
				// a file that is missing finds nothing
				script.onload = script.onerror = done;
				document.head.appendChild(script);
			});
		}
		return loaded[file];
	}

	function plain(text) {
		return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\u0111/g, "d");
	}

	function split(text) {
		return plain(text).split(/[^a-z0-9]+/).filter(Boolean);
	}

	// the files that can have a word, or words that begin with it
	function files(word, prefix) {
		return starts.filter(function (start) {
			var whole = start.charAt(start.length - 1) === "$";
			return (whole ? start.slice(0, -1) === word : word.indexOf(start) === 0) || (prefix && start.indexOf(word) === 0);
		}).slice(0, MOST_FILES).map(function (start) { return "w-" + start.replace(/ /g, "_"); });
	}

	// a star says that there are more: the word is so frequent that only its first entries are told
	function isCut(word) {
		return words[word].charAt(0) === "*";
	}

	function numbers(text) {
		var last = -1;
		return text.replace("*", "").split(" ").map(function (difference) {
			last += parseInt(difference, 36);
			return last;
		});
	}

	function lookUp(word, prefix) {
		if (!prefix) {
			var found = words[word] ? numbers(words[word]) : [];
			found.cut = words[word] ? isCut(word) : false;
			return found;
		}
		var cut = false;
		var set = Object.create(null);
		Object.keys(words).forEach(function (key) {
			if (key.indexOf(word) === 0) {
				cut = cut || isCut(key);
				numbers(words[key]).forEach(function (number) { set[number] = true; });
			}
		});
		var all = Object.keys(set).map(Number).sort(function (one, other) { return one - other; });
		all.cut = cut;
		return all;
	}

	function intersect(all) {
		// what is everywhere decides nothing while another word does
		var telling = all.filter(function (list) { return !list.cut; });
		var lists = telling.length > 0 ? telling : all;
		lists.sort(function (one, other) { return one.length - other.length; });
		return lists.reduce(function (kept, list) {
			var set = new Set(list);
			return kept.filter(function (number) { return set.has(number); });
		});
	}

	function find(keys, prefix) {
		var needed = [];
		keys.forEach(function (key, i) { needed = needed.concat(files(key, prefix && i === keys.length - 1)); });
		return Promise.all(needed.map(load)).then(function () {
			return intersect(keys.map(function (key, i) { return lookUp(key, prefix && i === keys.length - 1); }));
		});
	}

	// entries with the words side by side first, then those that have all of them somewhere
	function search(query) {
		asked = split(query);
		if (asked.length === 0) {
			return Promise.resolve([]);
		}
		if (asked.length === 1) {
			return find(asked, asked[0].length > 1);
		}
		var pairs = asked.slice(1).map(function (word, i) { return asked[i] + " " + word; });
		return find(pairs, true).then(function (near) {
			return near.length >= PAGE ? near : find(asked, false).then(function (all) {
				var set = new Set(near);
				return near.concat(all.filter(function (number) { return !set.has(number); }));
			});
		});
	}

	function element(name, text, css) {
		var made = document.createElement(name);
		made.textContent = text;
		if (css) {
			made.className = css;
		}
		return made;
	}

	// what users wrote is read aloud in its own language on English pages too
	function setLanguage(made, text) {
		if (document.documentElement.lang === "en" && /[\u00c0-\u1eff]/.test(text)) {
			made.lang = "vi";
		}
	}

	// the text, with the words that were asked for marked
	function marked(text) {
		var link = document.createDocumentFragment();
		var set = new Set(asked);
		text.split(/([\p{L}\p{M}\p{N}]+)/u).forEach(function (part) {
			link.appendChild(part && set.has(plain(part)) ? element("mark", part) : document.createTextNode(part));
		});
		return link;
	}

	function show(count) {
		var next = results.slice(shown, shown + count);
		var needed = {};
		next.forEach(function (number) { needed["e-" + Math.floor(number / entriesPerFile)] = true; });
		return Promise.all(Object.keys(needed).map(load)).then(function () {
			var list = document.getElementById("results");
			next.forEach(function (number) {
				var entry = (entries[Math.floor(number / entriesPerFile)] || [])[number % entriesPerFile];
				if (!entry) {
					return;
				}
				var item = document.createElement("li");
				item.appendChild(element("span", entry[0], "kind"));
				var link = document.createElement("a");
				setLanguage(link, entry[1]);
				link.href = entry[3];
				link.appendChild(marked(entry[1]));
				item.appendChild(document.createTextNode(" "));
				item.appendChild(link);
				if (entry[2]) {
					item.appendChild(element("span", entry[2], "sub"));
				}
				list.appendChild(item);
			});
			shown += next.length;
			document.getElementById("more").hidden = shown >= results.length;
		});
	}

	// the arrow keys go from the search field through the results and back
	function walk(event) {
		var links = Array.prototype.slice.call(document.querySelectorAll("#results a"));
		var field = document.getElementById("find");
		var at = links.indexOf(document.activeElement);
		var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || (at < 0 && document.activeElement !== field)) {
			return;
		}
		var next = at < 0 ? (step > 0 ? links[0] : null) : at + step < 0 ? field : links[at + step];
		if (next) {
			next.focus();
			event.preventDefault();
		}
	}

	function start() {
		var query = new URLSearchParams(location.search).get("q") || "";
		var status = document.getElementById("found");
		document.getElementById("find").value = query;
		if (!query.trim()) {
			document.getElementById("find").focus();
			return;
		}
		status.textContent = status.dataset.wait;
		document.addEventListener("keydown", walk);
		search(query).then(function (found) {
			results = found;
			return show(PAGE);
		}).then(function () {
			status.textContent = results.length === 0 ? status.dataset.none
				: status.dataset.some.replace("{0}", results.length.toLocaleString(document.documentElement.lang));
			document.getElementById("keys").hidden = results.length === 0;
			document.documentElement.dataset.ready = "true";
		});
		document.getElementById("more").addEventListener("click", function () {
			var first = shown;
			show(PAGE).then(function () {
				var links = document.querySelectorAll("#results a");
				if (links[first]) {
					links[first].focus();
				}
			});
		});
	}
}());
