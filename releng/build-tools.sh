# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=sh
#
# What ./kehoach and ./verify share: finding a JDK and Maven, and running a build. Sourced, with $root set to the
# repository's folder. Extra arguments for every Maven call come from the environment variable KEHOACH_MAVEN_ARGS.

needed_java=21
# Tycho needs Maven 3.9; Debian 12 has 3.8. The version is fetched by name through whatever Maven there is.
needed_maven=3.9.11
dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

case ${KEHOACH_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
vi*) language=vi ;;
*) language=en ;;
esac

# say VIETNAMESE ENGLISH
say() {
	if [ "$language" = vi ]; then printf '%s\n' "$name: $1" >&2; else printf '%s\n' "$name: $2" >&2; fi
}

# fail VIETNAMESE ENGLISH
fail() {
	say "$1" "$2"
	exit 2
}

# File names carry Vietnamese letters: Java can open them only in a UTF-8 locale.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*UTF-8* | *utf8* | *utf-8* | *UTF8*) ;;
*)
	if [ "$(uname)" = Linux ]; then
		# The language of messages stays what it was.
		LANGUAGE=$language
		LC_ALL=C.UTF-8
		export LC_ALL LANGUAGE
	fi
	;;
esac

# Sets $feature to the feature version of the JDK in $1, 0 when there is none. Reads the file "release" instead of
# starting Java.
read_jdk_feature() {
	feature=0
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	while IFS='=' read -r key value; do
		if [ "$key" = JAVA_VERSION ]; then
			value=${value#\"}
			feature=${value%%[!0-9]*}
		fi
	done <"$1/release"
	[ -n "$feature" ] || feature=0
}

# Sets and exports JAVA_HOME: a JDK that is new enough, the one that is set already if it is.
find_jdk() {
	path_jdk=
	if command -v javac >/dev/null 2>&1; then
		path_jdk=$(readlink -f "$(command -v javac)" 2>/dev/null) || path_jdk=
		path_jdk=${path_jdk%/bin/javac}
	fi
	for home in "${JAVA_HOME:-}" "$path_jdk" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}/.sdkman/candidates/java/"* "${HOME:-/}/.jdks/"*; do
		[ -n "$home" ] || continue
		read_jdk_feature "$home"
		if [ "$feature" -ge "$needed_java" ]; then
			JAVA_HOME=$home
			export JAVA_HOME
			return 0
		fi
	done
	fail "cần JDK $needed_java trở lên; hãy cài JDK hoặc đặt JAVA_HOME." \
		"a JDK of version $needed_java or newer is needed; install one or set JAVA_HOME."
}

# Sets $maven to the program to call.
find_maven() {
	cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/kehoach
	maven=$cache/apache-maven-$needed_maven/bin/mvn
	[ ! -x "$maven" ] || return 0
	command -v mvn >/dev/null 2>&1 || fail "cần Maven; hãy cài gói maven." "Maven is needed; install the package maven."
	# The folder .mvn of this repository holds options that an old Maven does not know: ask it from elsewhere.
	mkdir -p "$cache" || fail "không ghi được thư mục $cache." "the folder $cache cannot be written."
	version=$(cd "$cache" && mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
	case $version in
	3.9.*)
		maven=mvn
		return 0
		;;
	esac
	work=$cache/work-$$
	say "đang tải Maven $needed_maven …" "fetching Maven $needed_maven …"
	# shellcheck disable=SC2086 # one argument per word
	if (mkdir -p "$work" && cd "$work" && mvn -q -B ${KEHOACH_MAVEN_ARGS:-} "$dependency_plugin:unpack" \
		"-Dartifact=org.apache.maven:apache-maven:$needed_maven:zip:bin" "-DoutputDirectory=$work") >"$cache/maven.log" 2>&1; then
		mv "$work/apache-maven-$needed_maven" "$cache/" 2>/dev/null || [ -x "$maven" ]
		chmod +x "$maven"
		rm -rf "$work"
	else
		rm -rf "$work"
		fail "không tải được Maven $needed_maven; xem $cache/maven.log." \
			"Maven $needed_maven could not be fetched; see $cache/maven.log."
	fi
}

# run_maven ARGUMENTS...: Maven in the repository, batch mode. Call find_jdk and find_maven first.
run_maven() {
	# shellcheck disable=SC2086
	(cd "$root" && "$maven" -B ${KEHOACH_MAVEN_ARGS:-} "$@")
}
